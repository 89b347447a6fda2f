package org.peerbench.matching.learning;

import java.util.Optional;
import org.peerbench.api.directory.AreaFigure.Better;

/**
 * A measure before and after, of one case.
 *
 * @param before       empty where it is not known
 * @param after        empty where it is not known
 * @param beforePeriod the period of a published figure; blank for what is known by day
 * @param afterPeriod  the same of the later one
 */
record Reading(Optional<Value> before, Optional<Value> after, Better better, String beforePeriod, String afterPeriod) {
    static Reading byDay(Optional<Value> before, Optional<Value> after, Better better) {
        return new Reading(before, after, better, "", "");
    }

    Way way() {
        return Way.of(before, after, better);
    }
}
