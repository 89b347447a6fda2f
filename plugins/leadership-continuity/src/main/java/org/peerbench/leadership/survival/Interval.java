package org.peerbench.leadership.survival;

/**
 * How 95 % confidence limits of a probability are laid around its estimate (Kalbfleisch and Prentice 1980, section 1.3;
 * Borgan and Liestøl 1990). The conventions, also where there are no limits, are those of {@code survfit} in R's
 * survival.
 */
public enum Interval {
    /** On the scale of log(−log p): never outside 0 to 1 and best with few ends. None where p is 0 or 1. */
    LOG_LOG("log-log") {
        @Override
        Limits around(double p, double error) {
            if (p == 0 || p == 1) {
                return Limits.NONE;
            }
            double wide = Z * error / p / Math.log(p);
            double centre = Math.log(-Math.log(p));
            return new Limits(Math.exp(-Math.exp(centre - wide)), Math.exp(-Math.exp(centre + wide)));
        }
    },

    /** On the scale of log p; the upper limit cut at 1. None where p is 0. */
    LOG("log") {
        @Override
        Limits around(double p, double error) {
            if (p == 0) {
                return Limits.NONE;
            }
            double wide = Z * error / p;
            double centre = Math.log(p);
            return new Limits(Math.exp(centre - wide), Math.min(1, Math.exp(centre + wide)));
        }
    },

    /** Estimate ± 1.96 standard errors, cut at 0 and 1. None where the error is not known. */
    PLAIN("plain") {
        @Override
        Limits around(double p, double error) {
            return new Limits(Math.max(0, p - Z * error), Math.min(1, p + Z * error));
        }
    };

    /** The 97.5 % quantile of the normal distribution. */
    private static final double Z = 1.959963984540054;

    private final String word;

    Interval(String word) {
        this.word = word;
    }

    /** Its name in R and in addresses: {@code log-log}, {@code log} or {@code plain}. */
    public String word() {
        return word;
    }

    /** The limits around an estimate with its standard error. */
    abstract Limits around(double p, double error);
}
