package org.peerbench.host.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.peerbench.host.table.GivenFiles.cells;
import static org.peerbench.host.table.GivenFiles.codes;
import static org.peerbench.host.table.GivenFiles.handMade;
import static org.peerbench.host.table.GivenFiles.numbers;
import static org.peerbench.host.table.GivenFiles.sheet;
import static org.peerbench.host.table.GivenFiles.workbook;
import static org.peerbench.host.table.GivenFiles.xlsx;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class XlsxTest {
    private static final String HEADING = "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1'><v>7</v></c></row>";

    private static Table rows(String xml) {
        return xlsx(sheet("<sheetData>" + HEADING + xml + "</sheetData>"));
    }

    @Test
    void textsNumbersAndDatesComeAsTheUserSeesThem() {
        byte[] file = workbook(book -> {
            Worksheet sheet = book.newWorksheet("Partners");
            List<String> headings = List.of("Name", "Id", "Share", "Since", "Met", "Lead");
            for (int column = 0; column < headings.size(); column++) {
                sheet.value(0, column, headings.get(column));
            }
            sheet.value(1, 0, "  Kettér & Söhne <b>");
            sheet.value(1, 1, 1001);
            sheet.value(1, 2, 0.1 + 0.2);
            sheet.value(1, 3, LocalDate.of(2024, 2, 29));
            sheet.style(1, 3).format("dd/mm/yyyy").set();
            sheet.value(1, 4, LocalDateTime.of(2024, 2, 29, 14, 30));
            sheet.style(1, 4).format("dd/mm/yyyy hh:mm").set();
            sheet.value(1, 5, true);
        });
        assertEquals(
                List.of("  Kettér & Söhne <b>", "1001", "0.3", "2024-02-29", "2024-02-29T14:30", "TRUE"),
                xlsx(file).rows().get(0).cells());
    }

    @Test
    void rowsAreNumberedAsInTheSheetAndMissingCellsAreBlank() {
        Table table = rows("<row r='4'><c r='B4'><v>5</v></c></row><row r='9'><c r='A9'><v>6</v></c></row>");
        assertEquals(List.of(4, 9), numbers(table));
        assertEquals(List.of(List.of("", "5"), List.of("6", "")), cells(table));
    }

    @Test
    void filesThatDoNotNumberTheirRowsAndCellsAreReadInOrder() {
        Table table = xlsx(sheet("<sheetData><row><c><v>1</v></c><c><v>2</v></c></row>"
                + "<row><c><v>3</v></c><c><v>4</v></c></row></sheetData>"));
        assertEquals(List.of("1", "2"), table.headings());
        assertEquals(List.of(2), numbers(table));
    }

    @Test
    void idsKeepAllTheirDigitsAndNoPointNought() {
        Table table = rows("<row r='2'><c r='A2'><v>12345678901234567</v></c><c r='B2'><v>12.0</v></c></row>"
                + "<row r='3'><c r='A3'><v>1.2E+6</v></c><c r='B3'><v>1E+999999999</v></c></row>");
        assertEquals(List.of(List.of("12345678901234567", "12"), List.of("1200000", "1E+999999999")), cells(table));
    }

    @Test
    void readingAidsAreNoPartOfAText() {
        assertEquals(
                "Ketter",
                rows("<row r='2'><c r='A2' t='s'><v>1</v></c></row>")
                        .rows()
                        .get(0)
                        .cells()
                        .get(0));
    }

    @Test
    void formulasGiveTheirStoredResults() {
        Table table = rows("<row r='2'><c r='A2' t='str'><f>A1&amp;\"x\"</f><v>Namex</v></c>"
                + "<c r='B2'><f>1+1</f><v>2</v></c></row>");
        assertEquals(List.of("Namex", "2"), table.rows().get(0).cells());
        assertEquals(List.of(), table.warnings());
    }

    @Test
    void formulasWithoutResultAndErrorsAreBlankAndSaidSo() {
        Table table = rows("<row r='2'><c r='A2'><f>1+1</f></c><c r='B2' t='e'><v>#N/A</v></c></row>"
                + "<row r='3'><c r='A3'><v>3</v></c><c r='B3' t='e'><f>1/0</f><v>#DIV/0!</v></c></row>");
        assertEquals(List.of(List.of("3", "")), cells(table));
        assertEquals(List.of(TableCode.FORMULA_WITHOUT_RESULT, TableCode.FORMULA_ERROR), codes(table));
        assertEquals(
                "2 cells hold an error such as #N/A and count as blank, first in B2.",
                table.warnings().get(1).message().sentence());
        assertEquals(2, table.warnings().get(1).row());
    }

    @Test
    void charactersThatXmlCannotHoldAreRead() {
        Table table = rows("<row r='2'><c r='A2' t='inlineStr'><is><t>a_x000D_b_x005F_x000D_</t></is></c></row>");
        assertEquals("a\rb_x000D_", table.rows().get(0).cells().get(0));
    }

    @Test
    void mergedCellsAreNoted() {
        byte[] file = workbook(book -> {
            Worksheet sheet = book.newWorksheet("Partners");
            sheet.value(0, 0, "Name");
            sheet.value(0, 1, "Level");
            sheet.value(1, 0, "Ketter");
            sheet.value(2, 1, "3");
            sheet.range(1, 0, 2, 0).merge();
        });
        Table table = xlsx(file);
        assertEquals(List.of(List.of("Ketter", ""), List.of("", "3")), cells(table));
        assertEquals(
                "Cells are merged in one place, first in A2:A3."
                        + " The text counts for the top left cell; the others are blank.",
                table.warnings().get(0).message().sentence());
    }

    @Test
    void hiddenRowsAreReadAndSaidSo() {
        Table table = rows("<row r='2' hidden='1'><c r='A2'><v>3</v></c></row>");
        assertEquals(List.of(2), numbers(table));
        assertEquals(
                "One hidden row was read too, first 2.",
                table.warnings().get(0).message().sentence());
    }

    @Test
    void theCalendarThatBeginsIn1904IsObeyed() {
        byte[] file = handMade(
                "<sheetData><row r='1'><c r='A1' t='s'><v>0</v></c></row>"
                        + "<row r='2'><c r='A2' s='1'><v>43889</v></c></row></sheetData>",
                "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs>",
                "<workbookPr date1904='1'/>");
        // Microsoft: the two systems differ by 1,462 days; 45351 is 29 February 2024 in the other.
        assertEquals("2024-02-29", xlsx(file).rows().get(0).cells().get(0));
    }
}
