package org.peerbench.seeds.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A table on its way to a CSV file (RFC 4180, but with line feeds alone, as the repository keeps its text). */
final class Table {
    private final List<List<String>> lines = new ArrayList<>();

    Table(String... header) {
        lines.add(List.of(header));
    }

    /** Adds a row; an absent cell is the empty text. */
    void add(Object... cells) {
        List<String> row = new ArrayList<>();
        for (Object cell : cells) {
            row.add(String.valueOf(cell));
        }
        if (row.size() != lines.get(0).size()) {
            throw new IllegalArgumentException("A row of " + row.size() + " cells under " + lines.get(0));
        }
        lines.add(row);
    }

    String text() {
        return lines.stream()
                .map(row -> row.stream().map(Table::quoted).collect(Collectors.joining(",", "", "\n")))
                .collect(Collectors.joining());
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
