package org.peerbench.matching.quality;

import java.util.List;

/**
 * Where the receiving areas stood on the theme, 0 to 5, before and after, as they say themselves.
 *
 * @param up     how many stand higher
 * @param same   how many stand where they stood
 * @param down   how many stand lower
 * @param before all levels before added up
 * @param after  all levels after added up
 * @param notYet of how many one of the two is not known
 */
record Levels(int up, int same, int down, int before, int after, int notYet) {
    /** A level before and after; 0 to 5 each. */
    record Step(int before, int after) {}

    /** Of those of which both are known. */
    static Levels of(List<Step> known, int notYet) {
        return new Levels(
                (int) known.stream()
                        .filter(each -> each.after() > each.before())
                        .count(),
                (int) known.stream()
                        .filter(each -> each.after() == each.before())
                        .count(),
                (int) known.stream()
                        .filter(each -> each.after() < each.before())
                        .count(),
                known.stream().mapToInt(Step::before).sum(),
                known.stream().mapToInt(Step::after).sum(),
                notYet);
    }

    int known() {
        return up + same + down;
    }
}
