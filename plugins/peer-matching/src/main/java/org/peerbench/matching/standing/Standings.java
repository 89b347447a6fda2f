package org.peerbench.matching.standing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** As of a day: what each partner had said last by then, and on what they had agreed. */
    public static Standings of(List<PartnerAnswer> answers, List<AgreedLevel> agreements, LocalDate day) {
        Map<Place, List<PartnerAnswer>> said =
                latest(answers, day).collect(Collectors.groupingBy(each -> new Place(each.area(), each.theme())));
        Map<Place, List<AgreedLevel>> agreed = agreements.stream()
                .filter(each -> !each.on().isAfter(day))
                .collect(Collectors.groupingBy(each -> new Place(each.area(), each.theme())));
        Set<Place> places = new HashSet<>(said.keySet());
        places.addAll(agreed.keySet());
        Map<Place, Standing> known = new HashMap<>();
        places.forEach(place -> known.put(
                place, Standing.of(said.getOrDefault(place, List.of()), agreed.getOrDefault(place, List.of()))));
        return new Standings(known);
    }

    private static Stream<PartnerAnswer> latest(List<PartnerAnswer> answers, LocalDate day) {
        record Voice(Place place, String speaker) {}
        return answers.stream()
                .filter(each -> !each.on().isAfter(day))
                .collect(Collectors.toMap(
                        each -> new Voice(new Place(each.area(), each.theme()), each.speaker()),
                        Function.identity(),
                        (one, other) -> other.on().isBefore(one.on()) ? one : other))
                .values()
                .stream();
    }

    /** Where an area stands on a theme. */
    public Standing of(String area, String theme) {
        return known.getOrDefault(new Place(area, theme), Standing.NONE);
    }
}
