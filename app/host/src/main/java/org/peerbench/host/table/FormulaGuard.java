package org.peerbench.host.table;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from running a text as a formula, by an apostrophe before it. {@link #unguarded} takes away what
 * {@link #guarded} adds, so that an export which comes back is the same as what went out.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP: CSV injection</a>
 */
final class FormulaGuard {
    private static final char APOSTROPHE = '\'';
    private static final String STARTERS = "=+-@\t\r\n";
    private static final Pattern NUMBER = Pattern.compile("-\\d+([.,]\\d+)?([eE][+-]?\\d+)?");

    private FormulaGuard() {}

    static String guarded(String text) {
        return mustBeGuarded(text) ? APOSTROPHE + text : text;
    }

    static String unguarded(String text) {
        return !text.isEmpty() && text.charAt(0) == APOSTROPHE && mustBeGuarded(text.substring(1))
                ? text.substring(1)
                : text;
    }

    /** Texts that look guarded already are guarded once more; otherwise they would come back without their apostrophe. */
    private static boolean mustBeGuarded(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == APOSTROPHE) {
            start++;
        }
        if (start == text.length() || STARTERS.indexOf(text.charAt(start)) < 0) {
            return false;
        }
        return !NUMBER.matcher(text.substring(start)).matches();
    }
}
