package org.peerbench.host.table;

import java.util.Optional;

/** Turns what a workbook stores in a cell into what the user sees there. */
final class CellTexts {
    private final SharedTexts shared;
    private final NumberFormats formats;
    private final boolean from1904;

    CellTexts(SharedTexts shared, NumberFormats formats, boolean from1904) {
        this.shared = shared;
        this.formats = formats;
        this.from1904 = from1904;
    }

    /**
     * The text of a cell.
     *
     * @param type   the cell's {@code t}: how its value is stored
     * @param style  the cell's {@code s}, or {@code null}
     * @param stored the value
     * @return nothing if the workbook contradicts itself
     */
    Optional<String> of(String type, String style, String stored) {
        if (stored.isEmpty()) {
            return Optional.of("");
        }
        return switch (type) {
            case "s" -> shared.at(stored).map(SpreadsheetEscapes::decoded);
            case "b" -> Optional.of(stored.equals("0") || stored.equals("false") ? "FALSE" : "TRUE");
            case "n" -> Optional.of(number(style, stored));
            default -> Optional.of(SpreadsheetEscapes.decoded(stored));
        };
    }

    private String number(String style, String stored) {
        return formats.at(style).flatMap(pattern -> date(stored, pattern)).orElseGet(() -> NumberText.of(stored));
    }

    private Optional<String> date(String stored, DatePattern pattern) {
        try {
            return SerialDate.text(Double.parseDouble(stored), pattern, from1904);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
