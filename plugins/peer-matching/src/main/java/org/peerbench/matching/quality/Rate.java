package org.peerbench.matching.quality;

import java.util.List;
import java.util.function.Function;

/**
 * How many of some did something. Those of which it is not known yet stand apart and are in no share.
 *
 * @param yes    did it
 * @param no     did not, and will not
 * @param notYet of which it is not known yet
 */
record Rate(int yes, int no, int notYet) {
    /** What is known of one. */
    enum Known {
        YES,
        NO,
        NOT_YET
    }

    static <T> Rate of(List<T> all, Function<T, Known> known) {
        int[] counts = new int[Known.values().length];
        all.forEach(each -> counts[known.apply(each).ordinal()]++);
        return new Rate(counts[0], counts[1], counts[2]);
    }

    /** Of those of which it is known. */
    Share share() {
        return new Share(yes, (long) yes + no);
    }
}
