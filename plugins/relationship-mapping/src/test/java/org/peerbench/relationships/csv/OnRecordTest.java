package org.peerbench.relationships.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.peerbench.api.transfer.Row;
import org.peerbench.relationships.network.Report;

class OnRecordTest {
    private static final List<String> NAMES = List.of("Council", "ICB", "Trust");
    private static final List<String> DATES = List.of("2023", "2024-05", "2024-05-06");

    @Property(tries = 500)
    void theSameTableAgainAddsNothing(@ForAll long seed, @ForAll boolean directed) {
        List<Row> rows = rows(new Random(seed));
        EdgeReading first = EdgeTable.read(rows, Rows.options(directed, Unlisted.UNKNOWN));
        EdgeReading again = read(first.reports(), directed, rows);
        assertEquals(List.of(), again.reports());
        assertEquals(List.of(), again.replaced());
        assertEquals(0, again.kept());
        assertEquals(first.skipped(), again.skipped());
        assertEquals(rows.size(), again.merged() + again.skipped());
    }

    @Property(tries = 500)
    void whateverIsOnRecordEachRowIsAccountedForAndReplacesOneAtMost(@ForAll long seed, @ForAll boolean directed) {
        List<Report> stored = EdgeTable.read(rows(new Random(seed)), Rows.options(directed, Unlisted.UNKNOWN))
                .reports();
        EdgeReading reading = read(stored, directed, rows(new Random(seed + 1)));
        assertEquals(reading.read(), reading.kept() + reading.merged() + reading.skipped());
        assertEquals(reading.replaced().size(), Set.copyOf(reading.replaced()).size());
        assertTrue(reading.replaced().size() <= reading.reports().size());
    }

    @Example
    void anotherLevelWithTheSameDatesTakesThePlaceOfWhatIsOnRecord() {
        List<Report> stored = stored("source=Council,target=ICB,level=2,observed=2024");
        EdgeReading reading = read(stored, true, Rows.rows("source=Council,target=ICB,level=3,observed=2024"));
        assertEquals(List.of("council icb by council 3"), Rows.said(reading.reports()));
        assertEquals(List.of(stored.get(0).id()), reading.replaced());
        assertEquals(List.of(RowFinding.Code.REPLACES), codes(reading));
    }

    @Example
    void anotherDayIsAnotherStatement() {
        List<Report> stored = stored("source=Council,target=ICB,level=2,observed=2024");
        EdgeReading reading = read(stored, true, Rows.rows("source=Council,target=ICB,level=3,observed=2025"));
        assertEquals(1, reading.reports().size());
        assertEquals(List.of(), reading.replaced());
    }

    @Example
    void whatWasWrittenDownBeforeTheRecordIsLeftOut() {
        List<Report> stored = stored("source=Council,target=ICB,level=2,observed=2024");
        EdgeReading reading =
                read(stored, true, Rows.rows("source=Council,target=ICB,level=3,observed=2024,recorded=2024-06-01"));
        assertEquals(1, reading.skipped());
        assertEquals(List.of(RowFinding.Code.OLDER), codes(reading));
    }

    @Example
    void aRowThatWasTakenOutPutsItsOwnReportRightAlsoInItsDates() {
        List<Report> stored = stored("source=Council,target=ICB,level=2,observed=2024");
        Map<String, String> cells = Map.of("source", "Council", "target", "ICB", "level", "2", "observed", "2024-03");
        EdgeReading reading = read(
                stored,
                true,
                List.of(new Row(2, cells, Map.of("report", stored.get(0).id()))));
        assertEquals(List.of(stored.get(0).id()), reading.replaced());
    }

    @Example
    void aRowWhoseReportWasTakenBackSinceIsLeftOut() {
        Map<String, String> cells = Map.of("source", "Council", "target", "ICB", "level", "2");
        EdgeOptions options = Rows.options(true, Unlisted.UNKNOWN);
        EdgeReading reading = new OnRecord(true, List.of(), Set.of("gone"), name -> name, report -> false)
                .compare(EdgeTable.read(List.of(new Row(2, cells, Map.of("report", "gone"))), options), options);
        assertEquals(1, reading.skipped());
        assertEquals(List.of(RowFinding.Code.TAKEN_BACK), codes(reading));
    }

    @Example
    void anAnswerThatIsOnlyShownWithOthersIsLeftOut() {
        Map<String, String> cells = Map.of("source", "Council", "target", "ICB", "level", "2");
        EdgeReading reading = EdgeTable.read(
                List.of(new Row(2, cells, Map.of("confidentiality", "AGGREGATE"))),
                Rows.options(true, Unlisted.UNKNOWN));
        assertEquals(1, reading.skipped());
        assertEquals(List.of(RowFinding.Code.ONLY_COMBINED), codes(reading));
    }

    private static List<Report> stored(String row) {
        return EdgeTable.read(Rows.rows(row), Rows.options(true, Unlisted.UNKNOWN))
                .reports();
    }

    private static EdgeReading read(List<Report> stored, boolean directed, List<Row> rows) {
        EdgeOptions options = Rows.options(directed, Unlisted.UNKNOWN);
        return new OnRecord(false, stored, Set.of(), name -> name, report -> false)
                .compare(EdgeTable.read(rows, options), options);
    }

    private static List<RowFinding.Code> codes(EdgeReading reading) {
        return reading.findings().stream().map(RowFinding::code).toList();
    }

    private static List<Row> rows(Random random) {
        List<Row> rows = new ArrayList<>();
        for (int number = random.nextInt(12); number >= 0; number--) {
            Map<String, String> cells = new LinkedHashMap<>();
            Map<String, String> notes = new LinkedHashMap<>();
            cells.put("source", pick(random, NAMES));
            cells.put("target", pick(random, NAMES));
            maybe(random, cells, "level", String.valueOf(random.nextInt(6)));
            maybe(random, cells, "from", "2022");
            maybe(random, cells, "observed", pick(random, DATES));
            maybe(random, cells, "respondent", pick(random, List.of("Director", "Chair", "Trust")));
            maybe(random, cells, "note", pick(random, List.of("by telephone", "minutes")));
            maybe(random, notes, "wave", pick(random, List.of("Spring", "Autumn")));
            maybe(random, notes, "status", "DONT_KNOW");
            maybe(random, notes, "confidentiality", pick(random, List.of("PUBLIC", "COORDINATOR")));
            rows.add(new Row(rows.size() + 2, cells, notes));
        }
        return rows;
    }

    private static void maybe(Random random, Map<String, String> into, String name, String value) {
        if (random.nextBoolean()) {
            into.put(name, value);
        }
    }

    private static String pick(Random random, List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
