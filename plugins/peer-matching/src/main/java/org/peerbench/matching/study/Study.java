package org.peerbench.matching.study;

import java.util.List;
import org.peerbench.api.route.Maybe;

/**
 * What was worked out beside a round's solution, as it is stored and answered: the same round gives the same bytes.
 *
 * @param draws    in how many draws of the weights the round was solved again
 * @param matches  how firm each match is, by need
 * @param recruits what one more peer would change, where it would change anything
 */
record Study(int draws, List<Firm> matches, List<Recruit> recruits) {
    /**
     * How firm a match is.
     *
     * @param forced  whether it is locked or under way, so that it was not for the solver to choose
     * @param stays   in how many draws it stays
     * @param level   the first level that would get worse without it; {@code null} where it is forced
     * @param by      by how much
     * @param instead whom the need would have without it; {@code null} where nobody or forced
     */
    record Firm(
            String need,
            String offer,
            boolean forced,
            int stays,
            @Maybe String level,
            long by,
            @Maybe String instead) {}

    /**
     * What one more peer would change.
     *
     * @param theme   what they could help on
     * @param region  whose needs they could help; {@code null} for all
     * @param without how many needs on the theme, there, have nobody now
     * @param gains   how many more would be served, by urgency, the most urgent first: with one place, with two, with three
     */
    record Recruit(String theme, @Maybe String region, int without, List<List<Long>> gains) {}

    Study {
        matches = List.copyOf(matches);
        recruits = List.copyOf(recruits);
    }
}
