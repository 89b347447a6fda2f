package org.peerbench.leadership.survival;

import java.util.function.IntToDoubleFunction;

/**
 * Between which values a figure of one place lies when it differs from the others by chance alone: exact limits of 95 %
 * and 99.8 %, interpolated between whole counts so that they run smoothly (Spiegelhalter 2005, appendix A.1.1). Each tail
 * has half of the rest.
 *
 * @param inner 95 %: one place in twenty lies outside by chance
 * @param outer 99.8 %: one in five hundred
 */
public record Funnel(Limits inner, Limits outer) {
    private static final double INNER = 0.025;
    private static final double OUTER = 0.001;

    /**
     * For events over an exposure, such as changes over seat-years; Poisson.
     *
     * @param rate     events a unit of exposure over all places, from 0
     * @param exposure above 0
     */
    public static Funnel ofRate(double rate, double exposure) {
        double mean = rate * exposure;
        return of(count -> poisson(count, mean), Integer.MAX_VALUE, exposure);
    }

    /**
     * For a share, such as seats still held by the same people; binomial.
     *
     * @param share of all places, 0 to 1
     * @param of    how many could be counted here, above 0
     */
    public static Funnel ofShare(double share, int of) {
        return of(count -> binomial(count, share, of), of, of);
    }

    private static Funnel of(IntToDoubleFunction upTo, int most, double exposure) {
        return new Funnel(limits(upTo, most, exposure, INNER), limits(upTo, most, exposure, OUTER));
    }

    private static Limits limits(IntToDoubleFunction upTo, int most, double exposure, double tail) {
        return new Limits(
                Math.max(0, between(upTo, most, tail)) / exposure,
                Math.min(most, between(upTo, most, 1 - tail)) / exposure);
    }

    /** The count up to which a share of the distribution lies, whole counts joined by straight lines. */
    private static double between(IntToDoubleFunction upTo, int most, double p) {
        int count = 0;
        double before = 0;
        double reached = upTo.applyAsDouble(0);
        while (reached < p && count < most) {
            before = reached;
            reached = upTo.applyAsDouble(++count);
        }
        return count - (reached - p) / (reached - before);
    }

    private static double poisson(int count, double mean) {
        return Gamma.upper(count + 1.0, mean);
    }

    private static double binomial(int count, double share, int of) {
        double sum = 0;
        for (int each = 0; each <= count; each++) {
            double ways = Gamma.log(of + 1.0) - Gamma.log(each + 1.0) - Gamma.log(of - each + 1.0);
            sum += Math.exp(ways) * Math.pow(share, each) * Math.pow(1 - share, of - each);
        }
        return Math.min(1, sum);
    }
}
