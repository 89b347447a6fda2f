package org.peerbench.matching.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What one more peer would change: the round is solved again with somebody from an area that is not in it, who could help
 * every need on a theme in some areas. How well they would fit is left open, since how many needs are served, the most
 * urgent first, does not depend on it.
 *
 * <p>That number is concave in the newcomer's places, being the best of a linear programme in which only a bound grows: each
 * further place brings no more than the one before, in the order of urgency. So where one place brings nothing, no number does.
 */
public final class Recruiting {
    private Recruiting() {}

    /**
     * How many more needs would be served, by urgency. A lower tier can lose where an area may receive no more than it has:
     * a more urgent need of the area then takes the place of a less urgent one.
     *
     * @param served how many are served as it is, as {@link #served} says
     * @param theme  what the newcomer can help on
     * @param areas  ids of the areas whose needs the newcomer could help
     * @param places how many supports the newcomer would give, at least 1
     * @return a difference for each tier, the most urgent first
     */
    public static List<Long> more(Round round, List<Long> served, String theme, Set<String> areas, int places) {
        List<Long> then = served(with(round, theme, need -> areas.contains(need.area()), places));
        List<Long> more = new ArrayList<>(then.size());
        for (int tier = 0; tier < then.size(); tier++) {
            more.add(then.get(tier) - served.get(tier));
        }
        return more;
    }

    /** How many needs of each tier are served, the most urgent first. */
    public static List<Long> served(Round round) {
        return Solution.served(new Rows(round));
    }

    private static Round with(Round round, String theme, Predicate<Need> near, int places) {
        String id = unused(round);
        return new Round(
                round.settings(),
                and(round.areas(), new Area(id, 0, places)),
                round.people(),
                round.needs(),
                and(round.offers(), new Offer(id, id, Optional.empty(), theme, places)),
                Stream.concat(
                                round.pairs().stream(),
                                round.needs().stream()
                                        .filter(need -> need.theme().equals(theme) && near.test(need))
                                        .map(need -> new Pair(need.id(), id, 0)))
                        .toList(),
                round.locks(),
                round.blocks(),
                round.active(),
                round.seed());
    }

    private static String unused(Round round) {
        Set<String> used = new TreeSet<>();
        round.areas().forEach(area -> used.add(area.id()));
        round.offers().forEach(offer -> used.add(offer.id()));
        String id = "newcomer";
        while (used.contains(id)) {
            id += "'";
        }
        return id;
    }

    private static <T> List<T> and(List<T> rows, T one) {
        return Stream.concat(rows.stream(), Stream.of(one)).toList();
    }
}
