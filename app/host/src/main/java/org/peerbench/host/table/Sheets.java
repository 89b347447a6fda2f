package org.peerbench.host.table;

import java.util.List;

/**
 * The sheets of a workbook, in their order; none for a CSV.
 *
 * @param list all of them, also those that are not read unless asked for
 */
public record Sheets(List<Sheet> list) implements SheetsOutcome {
    /**
     * A sheet.
     *
     * @param name    as on its tab
     * @param hidden  whether the user does not see it
     * @param ignored whether its name says "(ignore)"
     */
    public record Sheet(String name, boolean hidden, boolean ignored) {
        /** Whether it is read without being asked for. */
        public boolean offered() {
            return !hidden && !ignored;
        }
    }

    public Sheets {
        list = List.copyOf(list);
    }
}
