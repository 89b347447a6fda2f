package org.peerbench.host.table;

import java.util.List;

/**
 * A sheet as it stands, without headings.
 *
 * @param name     on its tab; the empty text for a CSV
 * @param offered  whether it is neither hidden nor marked "(ignore)"
 * @param rows     those with text in them; not all equally long
 * @param warnings what the user should know before they are used
 */
public record RawSheet(String name, boolean offered, List<TableRow> rows, List<TableWarning> warnings) {
    public RawSheet {
        rows = List.copyOf(rows);
        warnings = List.copyOf(warnings);
    }
}
