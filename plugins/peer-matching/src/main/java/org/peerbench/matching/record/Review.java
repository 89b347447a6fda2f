package org.peerbench.matching.record;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.peerbench.matching.life.Side;

/**
 * What a side says came of a support.
 *
 * @param goal      whether what was asked for was reached
 * @param before    where the receiving area stood on the theme, 0 to 5; empty where it is not known
 * @param after     where it stands now; empty where it is not known
 * @param rating    how good the support was, 1 to 5
 * @param recommend whether they would recommend it
 * @param next      what should happen next
 * @param note      may be blank
 */
public record Review(
        String support,
        Side side,
        Reached goal,
        OptionalInt before,
        OptionalInt after,
        int rating,
        boolean recommend,
        Next next,
        String note,
        LocalDate on) {
    /** Whether something was reached. */
    public enum Reached {
        YES,
        PARTLY,
        NO
    }

    /** What should happen next. */
    public enum Next {
        /** Nothing: the need is met or gone. */
        NOTHING,
        /** The same two go on. */
        GO_ON,
        /** Somebody else should help. */
        SOMEBODY_ELSE
    }
}
