package org.peerbench.host.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.peerbench.host.table.GivenFiles.cells;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableWriterTest {
    private static byte[] csv(List<?>... rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter writer = new CsvWriter(out, List.of("Name", "Level"))) {
            for (List<?> row : rows) {
                writer.row(row);
            }
        }
        return out.toByteArray();
    }

    private static byte[] xlsx(List<?>... rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter writer = new XlsxWriter(out, "Partners: all", List.of("Name", "Level"))) {
            for (List<?> row : rows) {
                writer.row(row);
            }
        }
        return out.toByteArray();
    }

    @Test
    void csvHasTheMarkQuotesWhereNeededAndLineEndsOfTheStandard() throws IOException {
        byte[] file = csv(Arrays.asList("Ketter, \"Old\"", null), List.of("Low\nKetter", new BigDecimal("1E+3")));
        assertEquals(
                "\ufeffName,Level\r\n\"Ketter, \"\"Old\"\"\",\r\n\"Low\nKetter\",1000\r\n",
                new String(file, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "=1+1, '=1+1",
                "@SUM(A1), '@SUM(A1)",
                "+44 20 7946 0000, '+44 20 7946 0000",
                "-2+3, '-2+3",
                "~\tx~, ~'\tx~",
                "~\rx~, ~'\rx~",
                "'=x, ''=x",
                "-3.5, -3.5",
                "-3, -3",
                "'tis, 'tis",
                "a=b, a=b"
            })
    void aTextThatASpreadsheetWouldRunIsGuardedAndComesBackAsItWas(String text, String written) {
        assertEquals(written, FormulaGuard.guarded(text));
        assertEquals(text, FormulaGuard.unguarded(written));
    }

    @Test
    void aWorkbookIsReadAlikeByAnotherReader() throws IOException {
        byte[] file = xlsx(List.of("=1+1", 3), Arrays.asList("Café \u0001 <&>", null));
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            assertEquals("Partners- all", book.getFirstSheet().getName());
            List<Row> rows = book.getFirstSheet().read();
            assertEquals("Name", rows.get(0).getCellText(0));
            assertEquals(CellType.STRING, rows.get(1).getCell(0).getType());
            assertEquals("'=1+1", rows.get(1).getCellText(0));
            assertEquals(new BigDecimal("3"), rows.get(1).getCell(1).asNumber());
            assertEquals("Café _x0001_ <&>", rows.get(2).getCellText(0));
        }
    }

    @Test
    void manyRowsAreWrittenInPiecesWithoutLosingOne() throws IOException {
        List<?>[] rows = new List<?>[1_234];
        Arrays.setAll(rows, row -> List.of("Partner " + row, row));
        Table table = GivenFiles.table(GivenFiles.read(xlsx(rows), "x.xlsx", "", TableLimits.standard()));
        assertEquals(
                Arrays.stream(rows)
                        .map(row -> List.of(row.get(0), row.get(1).toString()))
                        .toList(),
                cells(table));
    }

    @Test
    void theCallersStreamIsFlushedButStaysOpen() throws IOException {
        boolean[] closed = {false};
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        new XlsxWriter(out, "x", List.of("a")).close();
        new CsvWriter(out, List.of("a")).close();
        assertEquals(false, closed[0]);
    }

    @Test
    void aRowOfAnotherWidthIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> csv(List.of("only one")));
        assertThrows(IllegalArgumentException.class, () -> xlsx(List.of("a", "b", "c")));
    }

    @Test
    void aTextThatNoWorkbookHoldsIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> xlsx(List.of("x".repeat(32_768), "")));
    }
}
