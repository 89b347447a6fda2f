package org.peerbench.leadership.route;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.peerbench.api.route.Maybe;
import org.peerbench.leadership.measure.TenureRange;
import org.peerbench.leadership.measure.Tenures;
import org.peerbench.leadership.post.EndReason;
import org.peerbench.leadership.survival.AalenJohansen;
import org.peerbench.leadership.survival.Interval;
import org.peerbench.leadership.survival.KaplanMeier;
import org.peerbench.leadership.survival.Limits;
import org.peerbench.leadership.survival.Quantile;
import org.peerbench.leadership.survival.RestrictedMean;
import org.peerbench.leadership.words.Words;

/**
 * How long posts are held, in days; a year is 365.25.
 *
 * @param n         spells observed
 * @param events    of them seen to their end
 * @param median    with 95 % limits; {@code null} where the curve does not come down to one half
 * @param rmst5y    mean of times cut at five years
 * @param lasting1y share that stays longer than a year; the next of two and three
 * @param ci        how the limits are laid
 * @param leftOut   spells that say nothing: begun nobody knows when, or over before the history is complete
 * @param partial   spells with a date that is known in part, taken at its middle
 * @param ranges    of {@code median}, {@code rmst5y}, {@code lasting1y} and so on, as partial dates leave them: every
 *                  meaning lies within; {@code null} as the end of the median's where the curve may never come down so far
 * @param emptied   whether the curve came down to 0 while nobody else was under observation: believe nothing after it
 * @param curve     each day on which somebody left or was last seen
 * @param exits     why people left
 */
public record TenureAnswer(
        int n,
        int events,
        @Maybe Double median,
        @Maybe Double low,
        @Maybe Double high,
        double rmst5y,
        @Maybe Double rmst5yStandardError,
        double lasting1y,
        double lasting2y,
        double lasting3y,
        String ci,
        int leftOut,
        int partial,
        Map<String, Bounded> ranges,
        boolean emptied,
        List<Step> curve,
        List<Exit> exits) {
    private static final double YEAR = 365.25;

    /** One day of the curve; {@code null} where there is no error or limit. */
    public record Step(
            double days,
            int atRisk,
            int events,
            double survival,
            @Maybe Double standardError,
            @Maybe Double low,
            @Maybe Double high) {}

    /**
     * The share that has left for a reason after one, three and five years, among all reasons.
     *
     * @param ranges of the three, as partial dates leave them
     */
    public record Exit(
            String reason, int events, double after1y, double after3y, double after5y, Map<String, Bounded> ranges) {}

    static TenureAnswer of(Tenures tenures, Interval interval) {
        KaplanMeier curve = KaplanMeier.of(tenures.observations());
        Quantile median = curve.median(interval);
        RestrictedMean mean = curve.restrictedMean(5 * YEAR);
        TenureRange range = TenureRange.of(tenures);
        return new TenureAnswer(
                tenures.observations().size(),
                curve.ended(),
                Bounded.number(median.days()),
                Bounded.number(median.low()),
                Bounded.number(median.high()),
                mean.days(),
                Bounded.number(mean.standardError()),
                curve.at(YEAR),
                curve.at(2 * YEAR),
                curve.at(3 * YEAR),
                interval.word(),
                tenures.leftOut(),
                tenures.open(),
                ranges(range),
                curve.emptied(),
                steps(curve, interval),
                exits(tenures, range));
    }

    private static Map<String, Bounded> ranges(TenureRange range) {
        return Map.of(
                "median", Bounded.of(range.median()),
                "rmst5y", Bounded.of(range.restrictedMean(5 * YEAR)),
                "lasting1y", Bounded.of(range.lasting(YEAR)),
                "lasting2y", Bounded.of(range.lasting(2 * YEAR)),
                "lasting3y", Bounded.of(range.lasting(3 * YEAR)));
    }

    private static List<Step> steps(KaplanMeier curve, Interval interval) {
        Limits[] limits = curve.limits(interval);
        return IntStream.range(0, limits.length)
                .mapToObj(day -> new Step(
                        curve.time()[day],
                        curve.atRisk()[day],
                        curve.events()[day],
                        curve.survival()[day],
                        Bounded.number(curve.standardError()[day]),
                        Bounded.number(limits[day].low()),
                        Bounded.number(limits[day].high())))
                .toList();
    }

    private static List<Exit> exits(Tenures tenures, TenureRange range) {
        AalenJohansen shares = AalenJohansen.of(tenures.observations());
        return Arrays.stream(EndReason.values())
                .filter(reason -> tenures.observations().endedOf(Tenures.cause(reason)) > 0)
                .map(reason -> exit(shares, reason, tenures, range))
                .toList();
    }

    private static Exit exit(AalenJohansen shares, EndReason reason, Tenures tenures, TenureRange range) {
        int cause = Tenures.cause(reason);
        Map<String, Bounded> ranges = new TreeMap<>();
        for (int years : new int[] {1, 3, 5}) {
            double share = shares.at(cause, years * YEAR);
            ranges.put("after" + years + "y", Bounded.of(range.ended(cause, years * YEAR, share)));
        }
        return new Exit(
                Words.code(reason),
                tenures.observations().endedOf(cause),
                shares.at(cause, YEAR),
                shares.at(cause, 3 * YEAR),
                shares.at(cause, 5 * YEAR),
                ranges);
    }
}
