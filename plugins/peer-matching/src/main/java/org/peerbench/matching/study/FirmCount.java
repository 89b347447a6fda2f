package org.peerbench.matching.study;

import java.util.List;
import java.util.Optional;
import org.peerbench.api.ToolContext;
import org.peerbench.matching.rounds.Solved;

/**
 * How firm a round's matches are, counted. Those that are locked or under way are left out.
 *
 * @param draws  in how many draws of the weights the round was solved again
 * @param chosen how many matches were for the solver to choose
 * @param firm   of these, for how many every other way is clearly worse
 * @param open   for how many somebody else would do nearly as well
 * @param always how many stay in every draw
 */
public record FirmCount(int draws, long chosen, long firm, long open, long always) {
    /** Of a round's solution; empty until somebody had it looked at. */
    public static Optional<FirmCount> of(Solved solved, ToolContext context) {
        return Looking.found(solved, context).map(FirmCount::of);
    }

    static FirmCount of(Study study) {
        List<Study.Firm> chosen =
                study.matches().stream().filter(match -> !match.forced()).toList();
        return new FirmCount(
                study.draws(),
                chosen.size(),
                study.matches().stream()
                        .filter(match -> Firmness.of(match) == Firmness.FIRM)
                        .count(),
                study.matches().stream()
                        .filter(match -> Firmness.of(match) == Firmness.OPEN)
                        .count(),
                chosen.stream().filter(match -> match.stays() == study.draws()).count());
    }
}
