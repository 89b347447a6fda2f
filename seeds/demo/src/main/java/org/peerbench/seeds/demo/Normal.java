package org.peerbench.seeds.demo;

/**
 * The standard normal distribution, through {@link StrictMath} so that every machine agrees on the last digit.
 *
 * <p>Distribution: Abramowitz and Stegun, Handbook of Mathematical Functions, 26.2.17 (error below 7.5e-8). Quantile:
 * bisection of it, which is slow, short and exact enough.
 */
final class Normal {
    private static final double[] TERMS = {0.319381530, -0.356563782, 1.781477937, -1.821255978, 1.330274429};
    private static final int HALVINGS = 50;

    private Normal() {}

    /** The probability of a value below {@code z}. */
    static double distribution(double z) {
        if (z < 0) {
            return 1 - distribution(-z);
        }
        double t = 1 / (1 + 0.2316419 * z);
        double power = t;
        double sum = 0;
        for (double term : TERMS) {
            sum += term * power;
            power *= t;
        }
        return 1 - StrictMath.exp(-z * z / 2) / StrictMath.sqrt(2 * StrictMath.PI) * sum;
    }

    /** The value with probability {@code p} below it, for p strictly between 0 and 1. */
    static double quantile(double p) {
        double low = -8;
        double high = 8;
        for (int halving = 0; halving < HALVINGS; halving++) {
            double middle = (low + high) / 2;
            if (distribution(middle) < p) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }
}
