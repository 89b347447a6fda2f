package org.peerbench.leadership.calendar;

import java.time.LocalDate;
import java.util.Set;

/**
 * Something for the calendar, before it is known whether it is new.
 *
 * @param uid     stays the same while it is the same fact
 * @param areas   ids of the areas that it concerns; at least one
 * @param summary in a few words that stand alone, without a name
 * @param first   the first day
 * @param end     the first day after it
 * @param detail  in more words, without a name
 * @param who     the name of whom it concerns, where everybody may know it; blank otherwise, and never stored
 */
record Fact(String uid, Set<String> areas, String summary, LocalDate first, LocalDate end, String detail, String who) {
    Fact {
        areas = Set.copyOf(areas);
    }

    /** Whether the calendar would say the same of both; who is concerned is not stored and does not count. */
    boolean same(Fact other) {
        return summary.equals(other.summary)
                && first.equals(other.first)
                && end.equals(other.end)
                && detail.equals(other.detail);
    }
}
