package org.peerbench.host.table;

import java.math.BigDecimal;
import java.util.List;

/** What is written into the cell of an export. */
final class CellValue {
    private CellValue() {}

    static void requireCount(List<?> cells, int columns) {
        if (cells.size() != columns) {
            throw new IllegalArgumentException(cells.size() + " cells under " + columns + " headings");
        }
    }

    /** Guarded; numbers without an exponent, which readers take for text. */
    static String text(Object cell) {
        if (cell == null) {
            return "";
        }
        if (cell instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return cell instanceof Number ? cell.toString() : FormulaGuard.guarded(cell.toString());
    }
}
