package org.peerbench.relationships.csv;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.peerbench.api.transfer.Row;
import org.peerbench.relationships.file.Places;
import org.peerbench.relationships.network.Relations;
import org.peerbench.relationships.network.Report;

/** Rows for tests, written as {@code column=text,column=text}; the heading is row 1. */
final class Rows {
    private static final Map<String, String> KNOWN =
            Map.of("Council", "council", "E06000001", "council", "ICB", "icb", "Trust", "trust");

    private Rows() {}

    static EdgeReading read(boolean directed, String... rows) {
        return EdgeTable.read(rows(rows), options(directed, Unlisted.UNKNOWN));
    }

    static EdgeReading complete(boolean directed, String... rows) {
        return EdgeTable.read(rows(rows), options(directed, Unlisted.NO));
    }

    static EdgeOptions options(boolean directed, Unlisted unlisted) {
        return new EdgeOptions(
                Relations.INTENSITY,
                directed,
                unlisted,
                "partners.csv",
                Instant.parse("2026-11-21T09:00:00Z"),
                Map.of("cooperate", 2),
                name -> Optional.ofNullable(KNOWN.get(name)),
                (one, other) -> false,
                new Supplier<>() {
                    private int last;

                    @Override
                    public String get() {
                        return "r" + ++last;
                    }
                },
                (named, organisation) -> Optional.empty(),
                Places.ROW);
    }

    static List<Row> rows(String... rows) {
        List<Row> read = new ArrayList<>();
        for (String row : rows) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (String cell : row.split(",")) {
                cells.put(cell.substring(0, cell.indexOf('=')), cell.substring(cell.indexOf('=') + 1));
            }
            read.add(new Row(read.size() + 2, cells, Map.of()));
        }
        return read;
    }

    static List<String> said(List<Report> reports) {
        return reports.stream()
                .map(report -> report.sender() + " " + report.receiver() + " by " + report.onBehalfOf() + " "
                        + report.answer().value().getAsInt())
                .toList();
    }
}
