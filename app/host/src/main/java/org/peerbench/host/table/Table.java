package org.peerbench.host.table;

import java.util.List;

/**
 * A file that could be read. Every row of the file with text in it is either here or named in a warning.
 *
 * @param headings stripped, none blank, no two alike
 * @param rows     in the file's order, each with as many cells as there are headings
 * @param warnings what the user should know before the rows are used
 */
public record Table(List<String> headings, List<TableRow> rows, List<TableWarning> warnings) implements TableOutcome {
    public Table {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
        warnings = List.copyOf(warnings);
    }

    /** The same for every file with these headings, whatever their order, case and spacing: the key to remember a matching by. */
    public String fingerprint() {
        return HeadingKey.fingerprint(headings);
    }
}
