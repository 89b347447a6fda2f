package org.peerbench.matching.learning;

import java.util.List;
import java.util.OptionalInt;

/** Which way a level went. One that is not known on either side is not known, and never "the same". */
enum Step {
    UP,
    SAME,
    DOWN,
    NOT_KNOWN;

    static Step of(OptionalInt before, OptionalInt after) {
        if (before.isEmpty() || after.isEmpty()) {
            return NOT_KNOWN;
        }
        int change = Integer.compare(after.getAsInt(), before.getAsInt());
        return change > 0 ? UP : change < 0 ? DOWN : SAME;
    }

    /** How many went this way. */
    long in(List<Step> steps) {
        return steps.stream().filter(each -> each == this).count();
    }
}
