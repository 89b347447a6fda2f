package org.peerbench.host.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.peerbench.host.table.GivenFiles.cells;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RoundTripTest {
    private static final TableLimits LIMITS = TableLimits.standard();

    /** Opens the kind of writer that a property is about. */
    @FunctionalInterface
    private interface Opening {
        TableWriter open(OutputStream out, List<String> headings) throws IOException;
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> awkward = Arbitraries.strings()
                .withChars("ab,;\t\"'=+-@\r\n_x000D_&<é€😀 \u00a0")
                .ofMaxLength(12);
        Arbitrary<String> any = Arbitraries.strings().all().excludeChars('\0').ofMaxLength(8);
        Arbitrary<String> cell = Arbitraries.oneOf(awkward, any)
                .filter(RoundTripTest::isWellFormed)
                .map(Blank::strip)
                .map(String::strip);
        return Arbitraries.integers()
                .between(1, 4)
                .flatMap(width -> cell.list()
                        .ofSize(width)
                        .filter(cells -> Blank.width(cells) > 0)
                        .list()
                        .ofMaxSize(8));
    }

    private static boolean isWellFormed(String text) {
        return text.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE);
    }

    @Property(tries = 100)
    void whatIsWrittenAsCsvIsReadBackTheSame(@ForAll("tables") List<List<String>> rows) throws IOException {
        assertSame(rows, CsvWriter::new);
    }

    @Property(tries = 60)
    void whatIsWrittenAsAWorkbookIsReadBackTheSame(@ForAll("tables") List<List<String>> rows) throws IOException {
        assertSame(rows, (out, headings) -> new XlsxWriter(out, "Sheet", headings));
    }

    private static void assertSame(List<List<String>> rows, Opening opening) throws IOException {
        int width = rows.isEmpty() ? 1 : rows.get(0).size();
        List<String> headings = IntStream.range(0, width)
                .mapToObj(column -> "Heading " + column)
                .toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter writer = opening.open(out, headings)) {
            for (List<String> row : rows) {
                writer.row(row);
            }
        }
        Table table = GivenFiles.table(GivenFiles.read(out.toByteArray(), "export", "", LIMITS));
        assertEquals(headings, table.headings());
        assertEquals(rows, cells(table));
        assertEquals(List.of(), table.warnings());
    }

    /** Whatever stands between the rows, each row with text is read once, in its order, with its own number. */
    @Property(tries = 100)
    void rowsReadAreTheRowsInTheFile(@ForAll List<Boolean> filled) {
        StringBuilder file = new StringBuilder("Name;Level\n");
        List<Integer> expected = new ArrayList<>();
        for (int i = 0; i < filled.size(); i++) {
            file.append(filled.get(i) ? "x;" + i : i % 2 == 0 ? ";" : "").append('\n');
            if (filled.get(i)) {
                expected.add(i + 2);
            }
        }
        Table table = GivenFiles.table(GivenFiles.read(GivenFiles.bytes(file.toString()), "x.csv", "", LIMITS));
        assertEquals(expected, GivenFiles.numbers(table));
    }
}
