package org.peerbench.matching.standing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerbench.matching.record.AgreedLevel;
import org.peerbench.matching.record.PartnerAnswer;

/**
 * Where areas stand on themes.
 *
 * @param known by area and theme
 */
public record Standings(Map<Place, Standing> known) {
    /** An area and a theme. */
    public record Place(String area, String theme) {}

    public Standings {
        known = Map.copyOf(known);
    }

    /** From all that was said. */
    public static Standings of(List<PartnerAnswer> answers, List<AgreedLevel> agreements) {
        Map<Place, List<PartnerAnswer>> said =
                answers.stream().collect(Collectors.groupingBy(each -> new Place(each.area(), each.theme())));
        Map<Place, List<AgreedLevel>> agreed =
                agreements.stream().collect(Collectors.groupingBy(each -> new Place(each.area(), each.theme())));
        Set<Place> places = new HashSet<>(said.keySet());
        places.addAll(agreed.keySet());
        Map<Place, Standing> known = new HashMap<>();
        places.forEach(place -> known.put(
                place, Standing.of(said.getOrDefault(place, List.of()), agreed.getOrDefault(place, List.of()))));
        return new Standings(known);
    }

    /** Where an area stands on a theme. */
    public Standing of(String area, String theme) {
        return known.getOrDefault(new Place(area, theme), Standing.NONE);
    }
}
