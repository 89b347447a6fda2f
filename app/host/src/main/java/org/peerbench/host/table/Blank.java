package org.peerbench.host.table;

import java.util.List;

/** What people see as nothing: also the no-break spaces and zero-width marks that come along when text is copied. */
final class Blank {
    private static final char ZERO_WIDTH_SPACE = '\u200b';
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private Blank() {}

    static boolean is(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == ZERO_WIDTH_SPACE || c == BYTE_ORDER_MARK;
    }

    static boolean is(String text) {
        return text.chars().allMatch(c -> is((char) c));
    }

    /** Without the blanks around it. */
    static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && is(text.charAt(from))) {
            from++;
        }
        while (to > from && is(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** How many cells there are up to the last that is not blank. */
    static int width(List<String> cells) {
        int width = cells.size();
        while (width > 0 && is(cells.get(width - 1))) {
            width--;
        }
        return width;
    }
}
