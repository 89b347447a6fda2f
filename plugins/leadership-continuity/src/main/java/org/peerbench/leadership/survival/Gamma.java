package org.peerbench.leadership.survival;

/** The incomplete gamma function, on which the tails of chi-square and Poisson rest (Abramowitz and Stegun, chapter 6). */
final class Gamma {
    private static final double CLOSE = 1e-16;

    /** Stirling's series 6.1.40: Bernoulli numbers by 2n(2n−1). */
    private static final double[] STIRLING = {
        1.0 / 12, -1.0 / 360, 1.0 / 1260, -1.0 / 1680, 1.0 / 1188, -691.0 / 360360, 1.0 / 156
    };

    private Gamma() {}

    /** The logarithm of Γ(x), for x above 0. */
    static double log(double x) {
        double shifted = x;
        double product = 1;
        while (shifted < 12) {
            product *= shifted++;
        }
        double sum = 0;
        double power = shifted;
        for (double term : STIRLING) {
            sum += term / power;
            power *= shifted * shifted;
        }
        return (shifted - 0.5) * Math.log(shifted) - shifted + 0.5 * Math.log(2 * Math.PI) + sum - Math.log(product);
    }

    /** Q(a, x), the regularised upper tail, for a above 0 and x from 0. */
    static double upper(double a, double x) {
        if (x <= 0) {
            return 1;
        }
        double front = Math.exp(a * Math.log(x) - x - log(a));
        return x < a + 1 ? 1 - front * series(a, x) : front * fraction(a, x);
    }

    /** 6.5.29: 1/a + x/(a(a+1)) + …, which converges fast below a + 1. */
    private static double series(double a, double x) {
        double term = 1 / a;
        double sum = term;
        for (double next = a + 1; term > sum * CLOSE; next++) {
            term *= x / next;
            sum += term;
        }
        return sum;
    }

    /** 6.5.31 in its even part, by Lentz's method. */
    private static double fraction(double a, double x) {
        double b = x + 1 - a;
        double c = Double.MAX_VALUE;
        double d = 1 / b;
        double value = d;
        double step = 0;
        for (int n = 1; Math.abs(step - 1) > CLOSE * 4 && n < 10_000; n++) {
            double numerator = -n * (n - a);
            b += 2;
            d = 1 / (numerator * d + b);
            c = b + numerator / c;
            step = c * d;
            value *= step;
        }
        return value;
    }
}
