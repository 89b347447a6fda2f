package org.peerbench.leadership.analyst;

import java.util.Locale;

/** How p-values are written. */
final class Chances {
    private static final double LEAST = 0.001;

    private Chances() {}

    static String of(double p) {
        return p < LEAST ? "p < 0.001" : String.format(Locale.UK, "p = %.3f", p);
    }
}
