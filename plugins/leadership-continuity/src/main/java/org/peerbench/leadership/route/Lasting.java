package org.peerbench.leadership.route;

import org.peerbench.api.route.Maybe;
import org.peerbench.leadership.survival.Interval;
import org.peerbench.leadership.survival.KaplanMeier;
import org.peerbench.leadership.survival.Quantile;

/**
 * How long something lasts, in days.
 *
 * @param n      durations observed
 * @param events of them seen to their end
 * @param median with 95 % limits; {@code null} where the curve does not come down to one half
 */
public record Lasting(
        int n,
        int events,
        @Maybe Double median,
        @Maybe Double low,
        @Maybe Double high) {
    static Lasting of(KaplanMeier curve, Interval interval) {
        Quantile median = curve.median(interval);
        int n = 0;
        for (int day = 0; day < curve.time().length; day++) {
            n += curve.events()[day] + curve.censored()[day];
        }
        return new Lasting(
                n,
                curve.ended(),
                Bounded.number(median.days()),
                Bounded.number(median.low()),
                Bounded.number(median.high()));
    }
}
