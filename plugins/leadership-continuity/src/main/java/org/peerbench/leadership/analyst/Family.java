package org.peerbench.leadership.analyst;

import org.peerbench.leadership.measure.Tenures;
import org.peerbench.leadership.survival.Interval;
import org.peerbench.leadership.survival.KaplanMeier;

/**
 * A role family and how long its posts are held, over all areas that the viewer may see.
 *
 * @param role    its key
 * @param name    in words
 * @param areas   from how many areas
 * @param seats   how many seats it has there
 * @param tenures the durations
 * @param curve   of them
 */
record Family(String role, String name, int areas, int seats, Tenures tenures, KaplanMeier curve) {
    /** A curve of a single area would be one of its people. */
    private static final int AREAS = 2;

    /** With fewer seats it would be one of single people. */
    private static final int SEATS = 5;

    /** Whether a curve may be drawn: from two areas and five seats at least, and somebody seen. */
    boolean drawn() {
        return areas >= AREAS && seats >= SEATS && curve.time().length > 0;
    }

    Typical typical(Interval interval) {
        return Typical.of(curve, interval);
    }
}
