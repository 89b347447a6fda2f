package org.peerbench.leadership.analyst;

import org.peerbench.api.directory.Area;
import org.peerbench.leadership.measure.ChangeRate;

/** An area with how often its holders change. */
record Compared(Area area, ChangeRate rate) {
    /** Fewer seats would be single people. */
    private static final int SEATS = 5;

    /** Whether it has posts at all. */
    boolean recorded() {
        return rate.seats() > 0;
    }

    /** Whether it is so small that its figures are those of single people. */
    boolean small() {
        return rate.seats() < SEATS || rate.seatYears() == 0;
    }

    /** Whether it may stand beside others. */
    boolean fit() {
        return !small() && rate.comparable();
    }
}
