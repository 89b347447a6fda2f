package org.peerbench.host.table;

import java.util.List;

/**
 * One row of a file.
 *
 * @param number where the user finds it: the row of the sheet, or the line of the CSV on which it begins; the first is 1
 * @param cells  text as it stands in the file, blank where there is none
 */
public record TableRow(int number, List<String> cells) {
    public TableRow {
        cells = List.copyOf(cells);
    }
}
