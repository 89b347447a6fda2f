package org.peerbench.host.transfer.directory;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.peerbench.api.transfer.Row;

/** What the rows of a file have said of each record: a later row may add to it, but not contradict it. */
final class Told {
    /** Columns in which rows add up. */
    private static final Set<String> LISTS = Set.of(Columns.AREAS, Columns.NOTE);

    private final Map<String, Map<String, Cell>> records = new HashMap<>();

    private record Cell(int row, String text) {}

    void check(String record, Row row, RowFindings said) {
        Map<String, Cell> cells = records.getOrDefault(record, Map.of());
        row.cells().entrySet().stream()
                .filter(cell -> !LISTS.contains(cell.getKey()))
                .filter(cell -> cells.containsKey(cell.getKey())
                        && !cells.get(cell.getKey()).text().equals(cell.getValue()))
                .sorted(Map.Entry.comparingByKey())
                .findFirst()
                .ifPresent(cell -> said.error(
                        cell.getKey(),
                        "SAID_TWICE",
                        "directory.row.saidTwice",
                        cells.get(cell.getKey()).row()));
    }

    void remember(String record, Row row) {
        Map<String, Cell> cells = records.computeIfAbsent(record, missing -> new HashMap<>());
        row.cells().forEach((column, text) -> cells.putIfAbsent(column, new Cell(row.number(), text)));
    }
}
