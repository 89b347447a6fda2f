package org.peerbench.host.table;

/** Names of columns and cells as a spreadsheet shows them: A, B … Z, AA; the first column has index 0. */
final class CellName {
    private static final int LETTERS = 26;
    private static final int WIDEST = 3;

    private CellName() {}

    static String column(int index) {
        StringBuilder name = new StringBuilder();
        for (int rest = index + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            name.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return name.toString();
    }

    /** The column of a reference such as {@code BC12}, or -1 if it is none that a spreadsheet could have. */
    static int columnOf(String reference) {
        int column = 0;
        int at = 0;
        while (at < reference.length() && Character.isLetter(reference.charAt(at))) {
            char letter = Character.toUpperCase(reference.charAt(at++));
            if (letter > 'Z' || at > WIDEST) {
                return -1;
            }
            column = column * LETTERS + letter - 'A' + 1;
        }
        return column - 1;
    }
}
