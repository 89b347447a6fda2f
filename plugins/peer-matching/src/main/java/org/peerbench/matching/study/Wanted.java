package org.peerbench.matching.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.peerbench.matching.round.Need;
import org.peerbench.matching.round.Outcome;
import org.peerbench.matching.round.Recruiting;
import org.peerbench.matching.round.Round;
import org.peerbench.matching.round.Unmatched;

/** Which peers to look for: theme by theme and region by region, what one more of them would change. */
final class Wanted {
    /** A newcomer is looked at with one place, two and three. */
    static final int MOST_PLACES = 3;

    private final Round round;
    private final Map<String, String> regions;
    private final Set<String> without;
    private final List<Long> served;

    /** @param regions by area; areas that are missing count only where all are asked about */
    Wanted(Round round, Outcome outcome, Map<String, String> regions) {
        this.round = round;
        this.regions = regions;
        without = outcome.unmatched().stream().map(Unmatched::need).collect(Collectors.toSet());
        served = Recruiting.served(round);
    }

    /** The themes of the round's needs. */
    Set<String> themes() {
        return round.needs().stream().map(Need::theme).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Those that would change something.
     *
     * @param next is told which theme comes next; may end the work by throwing
     */
    List<Study.Recruit> all(Consumer<String> next) {
        List<Study.Recruit> found = new ArrayList<>();
        for (String theme : themes()) {
            next.accept(theme);
            // Who helps in one region is a lesser help than who helps in all.
            if (add(found, theme, null, areas(theme, null))) {
                regions(theme).forEach(region -> add(found, theme, region, areas(theme, region)));
            }
        }
        return found;
    }

    private boolean add(List<Study.Recruit> found, String theme, String region, Set<String> areas) {
        List<List<Long>> gains = new ArrayList<>();
        List<Long> first = Recruiting.more(round, served, theme, areas, 1);
        if (first.stream().allMatch(gain -> gain == 0)) {
            return false;
        }
        gains.add(first);
        for (int places = 2; places <= MOST_PLACES; places++) {
            gains.add(Recruiting.more(round, served, theme, areas, places));
        }
        int waiting = (int) round.needs().stream()
                .filter(need -> need.theme().equals(theme) && areas.contains(need.area()))
                .filter(need -> without.contains(need.id()))
                .count();
        found.add(new Study.Recruit(theme, region, waiting, gains));
        return true;
    }

    private Set<String> areas(String theme, String region) {
        return round.needs().stream()
                .filter(need -> need.theme().equals(theme))
                .map(Need::area)
                .filter(area -> region == null || region.equals(regions.get(area)))
                .collect(Collectors.toSet());
    }

    /** Where all needs on a theme lie in one region, it says no more than all regions do. */
    private Set<String> regions(String theme) {
        Map<String, String> known = new TreeMap<>();
        areas(theme, null).stream().filter(regions::containsKey).forEach(area -> known.put(regions.get(area), area));
        return known.size() < 2 ? Set.of() : known.keySet();
    }
}
