package org.peerbench.matching.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peerbench.matching.round.Need;
import org.peerbench.matching.round.Outcome;
import org.peerbench.matching.round.Reason;
import org.peerbench.matching.round.Round;
import org.peerbench.matching.round.Unmatched;

/**
 * What became of the needs of one urgency.
 *
 * @param tier   1 (most urgent) to 5
 * @param wanted how many there are; the other five add up to it
 * @param helped get somebody
 * @param nobody have nobody who could help at all
 * @param weak   have only somebody who fits less well than the round asks for
 * @param taken  have somebody, whose places needs at least as urgent take, or locked pairs
 * @param paused take no part
 */
record Served(int tier, int wanted, int helped, int nobody, int weak, int taken, int paused) {
    private static final int LAST = 5;

    /** By urgency, the most urgent first; all five, also those of which there is no need. */
    static List<Served> of(Round round, Outcome outcome) {
        Map<String, Reason> reasons = new HashMap<>();
        for (Unmatched left : outcome.unmatched()) {
            reasons.put(left.need(), left.reason());
        }
        List<Served> found = new ArrayList<>();
        for (int tier = 1; tier <= LAST; tier++) {
            int[] counts = new int[LAST];
            int at = tier;
            round.needs().stream().filter(need -> need.tier() == at).forEach(need -> counts[place(need, reasons)]++);
            int all = counts[0] + counts[1] + counts[2] + counts[3] + counts[4];
            found.add(new Served(tier, all, counts[0], counts[1], counts[2], counts[3], counts[4]));
        }
        return found;
    }

    private static int place(Need need, Map<String, Reason> reasons) {
        Reason reason = reasons.get(need.id());
        if (reason instanceof Reason.NoFeasibleOffer) {
            return 1;
        }
        if (reason instanceof Reason.BelowFloor) {
            return 2;
        }
        if (reason instanceof Reason.CapacityTaken) {
            return 3;
        }
        return reason instanceof Reason.Paused ? 4 : 0;
    }

    /** All of them together; the tier means nothing then. */
    static Served together(List<Served> all) {
        return all.stream()
                .reduce(
                        new Served(0, 0, 0, 0, 0, 0, 0),
                        (one, other) -> new Served(
                                0,
                                one.wanted + other.wanted,
                                one.helped + other.helped,
                                one.nobody + other.nobody,
                                one.weak + other.weak,
                                one.taken + other.taken,
                                one.paused + other.paused));
    }
}
