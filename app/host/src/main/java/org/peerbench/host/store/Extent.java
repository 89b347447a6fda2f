package org.peerbench.host.store;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which tables a migration may touch.
 *
 * @param tool   the tool's id
 * @param prefix how the names of its tables begin; empty for the host
 */
record Extent(String tool, String prefix) {
    static final Extent ALL = new Extent("", "");

    /**
     * Checks the tables that changed.
     *
     * @throws CannotMigrate if one is not the tool's
     */
    void check(Set<String> tables) {
        String history = "flyway_" + tool.replace('-', '_');
        String beyond = tables.stream()
                .filter(table -> !table.startsWith(prefix) && !table.equals(history))
                .sorted()
                .collect(Collectors.joining(", "));
        if (!beyond.isEmpty()) {
            throw new CannotMigrate(Sentences.of("migration.beyond", tool, beyond, prefix), null);
        }
    }
}
