package org.peerbench.matching.quality;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import org.peerbench.matching.round.Match;
import org.peerbench.matching.round.Outcome;

/**
 * How well those who are helped are helped.
 *
 * @param matches how many there are
 * @param lowest  the weakest fit in hundredths of a point; empty without a match, as the next two
 * @param tenth   the fit that one in ten does not reach: the 10th percentile, type 7, in hundredths
 * @param median  the fit in the middle, in hundredths
 * @param bands   how many fit with 0 to 99 points, 100 to 199, and so on; the last takes 900 to 1000
 */
record Fits(int matches, OptionalLong lowest, OptionalLong tenth, OptionalLong median, List<Integer> bands) {
    private static final int BANDS = 10;
    private static final int WIDE = 100;

    static Fits of(Outcome outcome) {
        List<Integer> scores = outcome.matches().stream().map(Match::score).toList();
        List<Integer> bands = new ArrayList<>(Collections.nCopies(BANDS, 0));
        scores.forEach(score ->
                bands.set(Math.min(BANDS - 1, score / WIDE), bands.get(Math.min(BANDS - 1, score / WIDE)) + 1));
        return new Fits(
                scores.size(),
                Percentile.hundredths(scores, 0),
                Percentile.hundredths(scores, 10),
                Percentile.hundredths(scores, 50),
                List.copyOf(bands));
    }
}
