package org.peerbench.host.history;

import java.util.List;
import java.util.Optional;
import org.peerbench.host.tool.Generation;

/** Whose a table is: a tool's tables begin with its id, dashes as underscores, and a double underscore. */
final class TableOwner {
    private static final String END = "__";

    private TableOwner() {}

    /** Whether it belongs to a tool, and not to the workbench itself. */
    static boolean isTool(String table) {
        return table.contains(END);
    }

    /** The tool whose table it is; empty where that does not run. */
    static Optional<Generation> of(String table, List<Generation> running) {
        if (!isTool(table)) {
            return Optional.empty();
        }
        String tool = table.substring(0, table.indexOf(END)).replace('_', '-');
        return running.stream()
                .filter(generation -> generation.id().equals(tool))
                .findFirst();
    }

    /** The table's name without its owner's. */
    static String bare(String table) {
        return isTool(table) ? table.substring(table.indexOf(END) + END.length()) : table;
    }
}
