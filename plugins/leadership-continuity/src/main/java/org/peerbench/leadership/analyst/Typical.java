package org.peerbench.leadership.analyst;

import org.peerbench.leadership.survival.Interval;
import org.peerbench.leadership.survival.KaplanMeier;
import org.peerbench.leadership.survival.Quantile;
import org.peerbench.leadership.survival.RestrictedMean;

/** What may be said of a curve in one figure: its median where enough were seen, else a mean cut at five years. */
sealed interface Typical {
    /** Ends that must have been seen before a median is said. */
    int EVENTS = 10;

    /** How many must be under observation on the day of the median. */
    int AT_RISK = 5;

    /** Half have ended by then. */
    record Median(Quantile days) implements Typical {}

    /** Too few for a median. */
    record Mean(RestrictedMean cut) implements Typical {}

    /** Nothing was observed. */
    record Nothing() implements Typical {}

    /** Of a curve. */
    static Typical of(KaplanMeier curve, Interval interval) {
        if (curve.time().length == 0) {
            return new Nothing();
        }
        Quantile median = curve.median(interval);
        boolean enough =
                curve.ended() >= EVENTS && !Double.isNaN(median.days()) && curve.atRiskOn(median.days()) >= AT_RISK;
        return enough ? new Median(median) : new Mean(curve.restrictedMean(5 * 365.25));
    }
}
