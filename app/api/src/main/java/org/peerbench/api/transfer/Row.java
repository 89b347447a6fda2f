package org.peerbench.api.transfer;

import java.util.Map;

/**
 * One row of a table from outside, cleaned by the host.
 *
 * @param number the row as the user sees it in the file, the heading being row 1
 * @param cells  stripped text by column name; blank and missing cells are left out
 * @param notes  what stood in columns that nobody matched, by heading
 */
public record Row(int number, Map<String, String> cells, Map<String, String> notes) {
    public Row {
        cells = Map.copyOf(cells);
        notes = Map.copyOf(notes);
    }

    /** The cell's text, or {@code null} when it is blank. */
    public String cell(String column) {
        return cells.get(column);
    }
}
