package org.peerbench.leadership.survival;

/**
 * How many of several events happen that each have a probability of their own and do not depend on each other (Poisson
 * 1837; the recursion of Barlow and Heidtmann 1984). O(n²), exact.
 */
public final class PoissonBinomial {
    private final double[] exactly;
    private final double mean;

    private PoissonBinomial(double[] exactly, double mean) {
        this.exactly = exactly;
        this.mean = mean;
    }

    /**
     * The distribution of the count.
     *
     * @param probabilities each from 0 to 1
     */
    public static PoissonBinomial of(double... probabilities) {
        double[] exactly = new double[probabilities.length + 1];
        exactly[0] = 1;
        double mean = 0;
        for (int one = 0; one < probabilities.length; one++) {
            double p = probabilities[one];
            if (!(p >= 0 && p <= 1)) {
                throw new IllegalArgumentException("The probability " + p + " is not from 0 to 1.");
            }
            for (int count = one + 1; count > 0; count--) {
                exactly[count] = exactly[count] * (1 - p) + exactly[count - 1] * p;
            }
            exactly[0] *= 1 - p;
            mean += p;
        }
        return new PoissonBinomial(exactly, mean);
    }

    /** How many are to be expected. */
    public double mean() {
        return mean;
    }

    /** How probable it is that at least so many happen; 1 for none, 0 for more than there are. */
    public double atLeast(int count) {
        double sum = 0;
        for (int each = exactly.length - 1; each >= Math.max(0, count); each--) {
            sum += exactly[each];
        }
        return count <= 0 ? 1 : Math.min(1, sum);
    }

    /**
     * The same where counts vary more than independence allows, because leavers come in waves. As Spiegelhalter 2005
     * widens a funnel, the distance from the mean is divided by the root of the factor; between whole counts, taken half a
     * step down, the tail is drawn straight.
     *
     * @param factor the variance of past counts by that of this model; 1 gives the exact tail, and less counts as 1
     */
    public double atLeast(int count, double factor) {
        if (count <= 0 || count >= exactly.length) {
            return count <= 0 ? 1 : 0;
        }
        double place = mean + (count - 0.5 - mean) / Math.sqrt(Math.max(1, factor)) + 0.5;
        int below = (int) Math.floor(place);
        double part = place - below;
        return (1 - part) * atLeast(below) + part * atLeast(below + 1);
    }
}
