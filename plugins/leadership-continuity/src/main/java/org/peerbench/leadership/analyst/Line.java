package org.peerbench.leadership.analyst;

import org.peerbench.leadership.measure.Figure;
import org.peerbench.leadership.measure.Measure;

/**
 * A figure to be shown.
 *
 * @param measure which
 * @param unit    in which its numbers are
 * @param figure  with its bounds
 */
record Line(Measure measure, Unit unit, Figure figure) {
    /** What a number counts. */
    enum Unit {
        /** 0 to 1. */
        SHARE,
        /** Days, as lengths. */
        LENGTH,
        /** Days, added up. */
        DAYS,
        /** Whatever the name says. */
        COUNT
    }
}
