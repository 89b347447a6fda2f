package org.peerbench.relationships.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.peerbench.api.transfer.Finding;
import org.peerbench.api.transfer.Row;
import org.peerbench.relationships.network.Report;
import org.peerbench.relationships.sentences.Words;

class EdgeTablePropertiesTest {
    @Property(tries = 400)
    void everyRowIsAccountedFor(@ForAll("rows") List<Row> rows, @ForAll boolean directed, @ForAll Unlisted unlisted) {
        EdgeReading reading = EdgeTable.read(rows, Rows.options(directed, unlisted));
        assertEquals(rows.size(), reading.kept() + reading.merged() + reading.skipped());
        long errors = reading.findings().stream()
                .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                .map(RowFinding::row)
                .distinct()
                .count();
        assertEquals(reading.skipped(), errors);
    }

    @Property(tries = 400)
    void everyFindingIsAWholeSentence(@ForAll("rows") List<Row> rows, @ForAll boolean directed) {
        Words words = new Words();
        EdgeTable.read(rows, Rows.options(directed, Unlisted.UNKNOWN))
                .findings()
                .forEach(finding -> assertTrue(finding.message().in(words).startsWith("Row " + finding.row())
                        && finding.message().in(words).endsWith(".")));
    }

    @Property(tries = 400)
    void aTableReadTwiceAddsNothing(@ForAll("rows") List<Row> rows, @ForAll boolean directed) {
        EdgeReading once = EdgeTable.read(rows, Rows.options(directed, Unlisted.UNKNOWN));
        List<Row> twice = Stream.concat(rows.stream(), rows.stream()).toList();
        EdgeReading again = EdgeTable.read(twice, Rows.options(directed, Unlisted.UNKNOWN));
        assertEquals(once.kept(), again.kept());
    }

    @Property(tries = 400)
    void noPairIsBothReportedAndAbsent(@ForAll("rows") List<Row> rows, @ForAll boolean directed) {
        EdgeReading reading = EdgeTable.read(rows, Rows.options(directed, Unlisted.NO));
        Set<String> said =
                reading.reports().stream().map(EdgeTablePropertiesTest::view).collect(Collectors.toSet());
        assertTrue(reading.absence().reports().stream().noneMatch(report -> said.contains(view(report))));
    }

    private static String view(Report report) {
        boolean sender = report.onBehalfOf().equals(report.sender());
        return report.onBehalfOf() + " of " + (sender ? report.receiver() : report.sender());
    }

    @Property(tries = 400)
    void nobodyIsReadAsNoWhoGivesNoAnswer(@ForAll("rows") List<Row> rows) {
        EdgeReading reading = EdgeTable.read(rows, Rows.options(true, Unlisted.NO));
        Set<String> speakers = reading.reports().stream()
                .filter(report -> report.answer().given())
                .map(Report::onBehalfOf)
                .collect(Collectors.toSet());
        assertTrue(reading.absence().reports().stream().allMatch(report -> speakers.contains(report.onBehalfOf())));
    }

    @Provide
    static Arbitrary<List<Row>> rows() {
        Arbitrary<String> names = Arbitraries.of("Council", "E06000001", "ICB", "Trust", "Hearth", "hearth ", "");
        Arbitrary<String> levels = Arbitraries.of("0", "1", "2", "3", "4", "5", "x", "");
        Arbitrary<String> dates = Arbitraries.of("2024", "2026-03", "2026-02-30", "", "", "");
        Arbitrary<Map<String, String>> cells = Combinators.combine(names, names, levels, dates, dates)
                .as((source, target, level, from, observed) -> {
                    Map<String, String> row = new HashMap<>(Map.of("source", source, "target", target));
                    row.put("level", level);
                    row.put("from", from);
                    row.put("observed", observed);
                    row.values().removeIf(String::isBlank);
                    return row;
                });
        return cells.list().ofMaxSize(30).map(list -> {
            ArrayList<Row> rows = new ArrayList<>();
            list.forEach(row -> rows.add(new Row(rows.size() + 2, row, Map.of())));
            return rows;
        });
    }
}
