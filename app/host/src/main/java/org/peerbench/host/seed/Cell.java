package org.peerbench.host.seed;

import java.util.List;
import org.apache.commons.csv.CSVRecord;

/** Cells of the seeds' files. */
final class Cell {
    private Cell() {}

    /** The cell, or {@code null} if it is blank or the file has no such column. */
    static String of(CSVRecord row, String column) {
        return row.isMapped(column) ? row.get(column) : null;
    }

    /** The words of a cell that holds several codes; none for a blank one. */
    static List<String> words(CSVRecord row, String column) {
        String cell = of(row, column);
        return cell == null ? List.of() : List.of(cell.strip().split("\\s+"));
    }
}
