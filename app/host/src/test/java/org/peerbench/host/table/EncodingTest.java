package org.peerbench.host.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.peerbench.host.table.GivenFiles.bytes;
import static org.peerbench.host.table.GivenFiles.codes;
import static org.peerbench.host.table.GivenFiles.marked;
import static org.peerbench.host.table.GivenFiles.read;
import static org.peerbench.host.table.GivenFiles.refused;
import static org.peerbench.host.table.GivenFiles.table;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {
    private static final String TEXT = "Name,Cost\nCafé Ünal,£3\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aMarkSaysTheEncodingAndIsNoPartOfTheFirstHeading(String charset) {
        Table table = table(read(marked(TEXT, Charset.forName(charset)), "x.csv"));
        assertEquals(List.of("Name", "Cost"), table.headings());
        assertEquals(List.of("Café Ünal", "£3"), table.rows().get(0).cells());
        assertEquals(List.of(), table.warnings());
    }

    @Test
    void withoutAMarkUtf8IsTakenWhereItFits() {
        Table table = table(read(bytes(TEXT), "x.csv"));
        assertEquals(List.of("Café Ünal", "£3"), table.rows().get(0).cells());
        assertEquals(List.of(), table.warnings());
    }

    @Test
    void otherwiseWindows1252IsTakenAndTheUserIsTold() {
        Table table = table(read(TEXT.getBytes(Charset.forName("windows-1252")), "x.csv"));
        assertEquals(List.of("Café Ünal", "£3"), table.rows().get(0).cells());
        assertEquals(List.of(TableCode.GUESSED_ENCODING), codes(table));
        assertEquals(2, table.warnings().get(0).row());
        assertEquals(
                "Line 2 is not UTF-8, so the file was read as Windows-1252. Check letters such as é and signs such as £.",
                table.warnings().get(0).message().sentence());
    }

    @Test
    void bytesThatNoAcceptedEncodingHasAreRefusedWithTheirLine() {
        // 0x81 stands for nothing in Windows-1252 and cannot begin a character of UTF-8.
        Unreadable reason = refused(read("a,b\r\n1,2\r\n3,\u0081\r\n".getBytes(StandardCharsets.ISO_8859_1), "x.csv"));
        assertEquals(TableCode.WRONG_ENCODING, reason.code());
        assertEquals(3, reason.row());
        assertEquals(
                "Line 3 holds a character that is not UTF-8. Save the table as “CSV UTF-8” and try again.",
                reason.message().sentence());
    }

    @Test
    void aFileThatBreaksItsOwnMarkIsRefusedRatherThanGuessed() {
        byte[] file = "\u00ef\u00bb\u00bfa,b\n\u00e9,2\n".getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(2, refused(read(file, "x.csv")).row());
    }

    @Test
    void aCharacterCutOffAtTheEndOfTheFileIsFound() {
        byte[] whole = marked("a,b\n1,é", StandardCharsets.UTF_8);
        byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 1);
        assertEquals(TableCode.WRONG_ENCODING, refused(read(cut, "x.csv")).code());
    }

    @Test
    void aFileThatIsNoTextIsRefusedWithTheLine() {
        Unreadable reason = refused(read("a,b\n1,\0\n".getBytes(StandardCharsets.UTF_8), "x.csv"));
        assertEquals(TableCode.NOT_TEXT, reason.code());
        assertEquals(2, reason.row());
    }

    @Test
    void aBadByteFarBehindTheFirstChunkIsFoundOnItsLine() {
        String text = "a,b\n" + "ééééé,x\n".repeat(5_000);
        byte[] file = marked(text, StandardCharsets.UTF_8);
        file[file.length - 3] = (byte) 0xFF;
        TableLimits limits = TableLimits.standard();
        assertEquals(5_001, refused(read(file, "x.csv", "", limits)).row());
    }
}
