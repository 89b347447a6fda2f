package org.peerbench.leadership.route;

import org.peerbench.api.route.Maybe;
import org.peerbench.leadership.measure.TenureRange;
import org.peerbench.leadership.survival.Interval;
import org.peerbench.leadership.survival.KaplanMeier;
import org.peerbench.leadership.survival.Quantile;

/**
 * How long something lasts, in days.
 *
 * @param n      durations observed
 * @param events of them seen to their end
 * @param median with 95 % limits; {@code null} where the curve does not come down to one half
 * @param range  between what partial dates leave the median; {@code null} as its end where it may never be reached
 */
public record Lasting(
        int n,
        int events,
        @Maybe Double median,
        @Maybe Double low,
        @Maybe Double high,
        Bounded range) {
    static Lasting of(KaplanMeier curve, TenureRange range, Interval interval) {
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
                Bounded.number(median.high()),
                Bounded.of(range.median()));
    }
}
