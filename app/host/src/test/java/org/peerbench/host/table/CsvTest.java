package org.peerbench.host.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.peerbench.host.table.GivenFiles.bytes;
import static org.peerbench.host.table.GivenFiles.cells;
import static org.peerbench.host.table.GivenFiles.codes;
import static org.peerbench.host.table.GivenFiles.csv;
import static org.peerbench.host.table.GivenFiles.numbers;
import static org.peerbench.host.table.GivenFiles.read;
import static org.peerbench.host.table.GivenFiles.refused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theDelimiterIsSeenFromTheRows(String delimiter) {
        Table table =
                csv(String.join(delimiter, "Name", "Level") + "\n" + String.join(delimiter, "Ketter", "3") + "\n");
        assertEquals(List.of("Name", "Level"), table.headings());
        assertEquals(List.of(List.of("Ketter", "3")), cells(table));
    }

    @Test
    void commasInsideHeadingsAndDecimalsDoNotHideTheSemicolon() {
        Table table = csv("Name, first, last;Share\nAnn Bell;3,5\nCy Dow;4,2\n");
        assertEquals(List.of("Name, first, last", "Share"), table.headings());
        assertEquals("3,5", table.rows().get(0).cells().get(1));
    }

    @Test
    void aFirstLineThatNamesTheDelimiterIsObeyedAndCounted() {
        Table table = csv("sep=;\nName, full;Level\nKetter;3\n");
        assertEquals(List.of("Name, full", "Level"), table.headings());
        assertEquals(List.of(3), numbers(table));
    }

    @Test
    void quotedHeadingsAndCellsMayHoldDelimitersQuotesAndLineBreaks() {
        Table table = csv("\"Name, full\", \"Level\"\r\n\"The \"\"Old\"\" Trust\r\nKetter\", \"3\"\r\nNext,4\r\n");
        assertEquals(List.of("Name, full", "Level"), table.headings());
        assertEquals(
                List.of("The \"Old\" Trust\r\nKetter", "3"), table.rows().get(0).cells());
    }

    @Test
    void aRowIsNumberedByTheLineOnWhichItBegins() {
        assertEquals(List.of(2, 4, 6), numbers(csv("a,b\n\"1\n1\",x\n2,y\n\n3,z\n")));
        assertEquals(List.of(2, 3), numbers(csv("a,b\r1,x\r2,y")));
    }

    @Test
    void rowsWithoutTextArePassedOver() {
        Table table = csv("\n\na,b\n1,2\n\u00a0,\n3,4\n,,,,,,,,,\n,\n\n");
        assertEquals(List.of(List.of("1", "2"), List.of("3", "4")), cells(table));
        assertEquals(List.of(4, 6), numbers(table));
    }

    @Test
    void repeatedHeadingsAreLeftOutAndSaidSo() {
        Table table = csv("Name,Level\nKetter,3\nNAME,Level \nLow Ketter,2\n");
        assertEquals(List.of(2, 4), numbers(table));
        assertEquals(List.of(TableCode.REPEATED_HEADINGS), codes(table));
        assertEquals(3, table.warnings().get(0).row());
    }

    @Test
    void missingCellsAreBlank() {
        assertEquals(List.of(List.of("1", "", "")), cells(csv("a,b,c\n1\n")));
    }

    @Test
    void tooManyCellsAreRefusedWithTheirRow() {
        Unreadable reason = refused(read(bytes("Name,Level\nKetter,3\nKetter, Low,3\n"), "x.csv"));
        assertEquals(TableCode.TOO_MANY_CELLS, reason.code());
        assertEquals(3, reason.row());
        assertEquals(
                "Row 3 has 3 cells, but the headings in row 1 name only 2. Add a heading or remove the extra text;"
                        + " in a CSV, a text that holds a comma stands in quotation marks.",
                reason.message().sentence());
    }

    @Test
    void anUnclosedQuotationMarkIsRefusedWithTheLineOfItsRow() {
        Unreadable reason = refused(read(bytes("a,b\n1,2\n\"3,4\n5,6\n"), "x.csv"));
        assertEquals(TableCode.UNCLOSED_QUOTE, reason.code());
        assertEquals(3, reason.row());
        assertEquals(
                "The row that begins on line 3 opens a quotation mark that is never closed. Close it, or remove it.",
                reason.message().sentence());
    }

    @Test
    void textAfterAClosingQuotationMarkIsRefusedWithTheLineOfItsRow() {
        Unreadable reason = refused(read(bytes("a,b\n1,2\n\"3\"x,4\n"), "x.csv"));
        assertEquals(TableCode.TEXT_AFTER_QUOTE, reason.code());
        assertEquals(3, reason.row());
    }

    @Test
    void headingsAreNeverBlankAndNeverTwiceTheSame() {
        Table table = csv("Name,,name,Name (2),Name\n1,2,3,4,5\n");
        assertEquals(List.of("Name", "Column B", "name (3)", "Name (2)", "Name (4)"), table.headings());
        assertEquals(List.of(TableCode.BLANK_HEADING, TableCode.SAME_HEADING, TableCode.SAME_HEADING), codes(table));
    }

    @Test
    void aFileOfHeadingsAloneIsATableWithoutRows() {
        assertEquals(List.of(), csv("Name,Level\n").rows());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", " , ,\n", "\ufeff"})
    void aFileWithoutTextIsRefused(String text) {
        assertEquals(TableCode.EMPTY_FILE, refused(read(bytes(text), "x.csv")).code());
    }
}
