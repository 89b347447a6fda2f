package org.peerbench.relationships.importing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.peerbench.api.text.Texts;
import org.peerbench.api.transfer.Finding;
import org.peerbench.api.transfer.ImportPlan;
import org.peerbench.api.transfer.Row;
import org.peerbench.relationships.csv.EdgeColumn;
import org.peerbench.relationships.csv.EdgeReading;

/** The first rows of a table of ties as they would be kept, without columns in which nothing stands. */
final class Shown {
    private Shown() {}

    static ImportPlan.Preview preview(List<Row> rows, EdgeReading reading, Texts texts) {
        Set<Integer> skipped = new HashSet<>();
        reading.findings().stream()
                .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                .forEach(finding -> skipped.add(finding.row()));
        List<Row> first = rows.stream()
                .filter(row -> !skipped.contains(row.number()))
                .limit(ImportPlan.Preview.LIMIT)
                .toList();
        List<String> columns = Stream.of(EdgeColumn.values())
                .map(EdgeColumn::title)
                .filter(column -> first.stream().anyMatch(row -> row.cell(column) != null))
                .toList();
        return new ImportPlan.Preview(
                columns.stream()
                        .map(column -> texts.of("import.column." + column))
                        .toList(),
                first.stream()
                        .map(row -> columns.stream()
                                .map(column -> row.cells().getOrDefault(column, ""))
                                .toList())
                        .toList());
    }
}
