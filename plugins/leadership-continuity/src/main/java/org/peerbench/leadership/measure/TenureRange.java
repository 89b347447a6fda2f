package org.peerbench.leadership.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peerbench.leadership.survival.CurveBounds;
import org.peerbench.leadership.survival.IncidenceBounds;
import org.peerbench.leadership.survival.Interval;
import org.peerbench.leadership.survival.KaplanMeier;
import org.peerbench.leadership.survival.Limits;
import org.peerbench.leadership.survival.Vague;

/**
 * Between what figures of a curve lie for all that partial dates can mean; its 95 % limits are another matter, they are
 * about chance. Limits from outside ({@link CurveBounds}): every meaning lies within, but they need not be reached. Kept
 * for one request.
 */
public final class TenureRange {
    private final KaplanMeier curve;
    private final List<Vague> meanings;
    private final boolean exact;
    private final CurveBounds bounds;
    private final Map<Integer, IncidenceBounds> incidences = new HashMap<>();

    private TenureRange(KaplanMeier curve, List<Vague> meanings, boolean exact) {
        this.curve = curve;
        this.meanings = meanings;
        this.exact = exact;
        this.bounds = exact ? null : CurveBounds.of(meanings);
    }

    /** Of how long posts are held. */
    public static TenureRange of(Tenures tenures) {
        return new TenureRange(KaplanMeier.of(tenures.observations()), tenures.meanings(), exact(tenures.meanings()));
    }

    /** Of how long seats wait for a holder for good. */
    public static TenureRange of(TimeToFill waits) {
        return new TenureRange(waits.curve(), waits.meanings(), exact(waits.meanings()));
    }

    private static boolean exact(List<Vague> meanings) {
        return meanings.stream().allMatch(Vague::exact);
    }

    /** The day by which half has ended. What is NaN in it may never be reached. */
    public Figure median() {
        double half = curve.median(Interval.LOG_LOG).days();
        return exact ? Figure.exactly(half) : around(half, bounds.half());
    }

    /** The mean cut at so many days. */
    public Figure restrictedMean(double until) {
        double mean = curve.restrictedMean(until).days();
        return exact ? Figure.exactly(mean) : around(mean, bounds.restrictedMean(until));
    }

    /** The share that lasts longer than so many days. */
    public Figure lasting(double days) {
        double share = curve.at(days);
        return exact ? Figure.exactly(share) : new Figure(share, bounds.low(days), bounds.high(days));
    }

    /**
     * The share that has ended of a cause after so many days.
     *
     * @param share with dates at their middle
     */
    public Figure ended(int cause, double days, double share) {
        if (exact) {
            return Figure.exactly(share);
        }
        IncidenceBounds incidence =
                incidences.computeIfAbsent(cause, each -> IncidenceBounds.of(meanings, bounds, each));
        return new Figure(share, incidence.low(days), incidence.high(days));
    }

    private static Figure around(double value, Limits limits) {
        return new Figure(value, limits.low(), limits.high());
    }
}
