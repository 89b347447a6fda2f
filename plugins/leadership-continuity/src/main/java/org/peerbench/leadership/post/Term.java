package org.peerbench.leadership.post;

import java.util.OptionalInt;

/**
 * How long a post is held by its rules.
 *
 * @param months      of one term, 1 or more; empty when there is no term
 * @param limitMonths after which nobody may hold it any longer, counted over all terms; empty when there is no limit
 */
public record Term(OptionalInt months, OptionalInt limitMonths) {
    /** No rule, or none recorded. */
    public static final Term NONE = new Term(OptionalInt.empty(), OptionalInt.empty());
}
