package org.peerbench.host.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peerbench.host.table.GivenFiles.SMALL;
import static org.peerbench.host.table.GivenFiles.bytes;
import static org.peerbench.host.table.GivenFiles.csv;
import static org.peerbench.host.table.GivenFiles.read;
import static org.peerbench.host.table.GivenFiles.refused;
import static org.peerbench.host.table.GivenFiles.sheet;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class LimitsTest {
    @Test
    void asManyRowsAsTheLimitAreReadAndOneMoreIsRefusedInItsRow() {
        assertEquals(100, csv("a\n" + "1\n".repeat(100) + "\n\n").rows().size());
        Unreadable reason = refused(read(bytes("a\n" + "1\n".repeat(101)), "x.csv"));
        assertEquals(TableCode.TOO_MANY_ROWS, reason.code());
        assertEquals(
                "The file has more than 100 rows: the limit is passed in row 102. Split it into smaller files.",
                reason.message().sentence());
    }

    @Test
    void asManyColumnsAsTheLimitAreReadAndOneMoreIsRefused() {
        assertEquals(20, csv("a" + ",a".repeat(19) + "\n").headings().size());
        Unreadable reason = refused(read(bytes("a" + ",a".repeat(20) + "\n"), "x.csv"));
        assertEquals(TableCode.TOO_MANY_COLUMNS, reason.code());
        assertEquals(1, reason.row());
    }

    @Test
    void aCellBeyondTheLimitIsRefusedWithItsRowAndColumn() {
        assertEquals(1, csv("Name,Note\n1," + "x".repeat(50) + "\n").rows().size());
        Unreadable reason = refused(read(bytes("Name,Note\n1," + "x".repeat(51) + "\n"), "x.csv"));
        assertEquals(TableCode.CELL_TOO_LONG, reason.code());
        assertEquals("Note", reason.column());
        assertEquals(
                "Row 2, column Note: the text has more than 50 characters. Shorten it.",
                reason.message().sentence());
    }

    @Test
    void aFileBeyondTheLimitIsRefused() {
        Unreadable reason = refused(read(new byte[100_001], "x.csv"));
        assertEquals(TableCode.FILE_TOO_LARGE, reason.code());
        assertEquals(
                "The file is larger than 0.095 MB. Split it, or remove what is not part of the table.",
                reason.message().sentence());
    }

    @Test
    void aStreamWithoutEndIsReadNoFurtherThanTheLimit() throws IOException {
        try (Endless endless = new Endless()) {
            Unreadable reason = refused(new TableReader(SMALL).read(endless, "x.csv", ""));
            assertEquals(TableCode.FILE_TOO_LARGE, reason.code());
            assertEquals(SMALL.bytes() + 1, endless.read);
        }
    }

    @Test
    void theLimitsHoldInAWorkbookToo() {
        String cell = "<c t='inlineStr'><is><t>x</t></is></c>";
        String row = "<row>" + cell + "</row>";
        assertEquals(TableCode.TOO_MANY_ROWS, sheetRefused(row.repeat(102)).code());
        assertEquals(
                TableCode.TOO_MANY_COLUMNS,
                sheetRefused("<row>" + cell.repeat(21) + "</row>").code());
        assertEquals(
                "Row 1, column B: the text has more than 50 characters. Shorten it.",
                sheetRefused("<row>" + cell + cell.replace("x", "x".repeat(51)) + "</row>")
                        .message()
                        .sentence());
    }

    @Test
    void aFormattedButBlankCellFarToTheRightIsNoColumn() {
        byte[] file = sheet("<sheetData><row r='1'><c r='A1'><v>1</v></c><c r='XFD1' s='1'/></row></sheetData>");
        assertEquals(1, GivenFiles.xlsx(file).headings().size());
    }

    @Test
    void aZipBombIsRefusedBeforeItHasUnpacked() {
        byte[] bomb = sheet("<sheetData>" + "<row></row>".repeat(100_000) + "</sheetData>");
        assertTrue(bomb.length < SMALL.bytes());
        assertEquals(
                TableCode.UNPACKS_TOO_LARGE, refused(read(bomb, "bomb.xlsx")).code());
    }

    private static Unreadable sheetRefused(String rows) {
        return refused(read(sheet("<sheetData>" + rows + "</sheetData>"), "x.xlsx"));
    }

    private static final class Endless extends InputStream {
        private long read;

        @Override
        public int read() {
            read++;
            return 'x';
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            read += length;
            return length;
        }
    }
}
