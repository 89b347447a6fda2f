package org.peerbench.host.table;

import java.math.BigDecimal;
import java.math.MathContext;

/** A number as people read it: ids without ".0", no exponents, and not the noise behind the 15th digit. */
final class NumberText {
    /** How many digits a spreadsheet itself shows and keeps. */
    private static final MathContext SHOWN = new MathContext(15);

    private static final int LONGEST = 40;
    private static final int LARGEST_EXPONENT = 308;

    private NumberText() {}

    static String of(String stored) {
        if (stored.chars().allMatch(c -> c >= '0' && c <= '9') || stored.length() > LONGEST) {
            return stored;
        }
        try {
            BigDecimal number = new BigDecimal(stored);
            // Written out, an exponent of a thousand million would fill the memory.
            if (Math.abs((long) number.precision() - number.scale()) > LARGEST_EXPONENT) {
                return stored;
            }
            boolean whole = number.scale() <= 0;
            BigDecimal shown = whole ? number : number.round(SHOWN).stripTrailingZeros();
            return shown.toPlainString();
        } catch (NumberFormatException e) {
            return stored;
        }
    }
}
