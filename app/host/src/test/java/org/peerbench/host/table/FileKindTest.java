package org.peerbench.host.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.peerbench.host.table.GivenFiles.read;
import static org.peerbench.host.table.GivenFiles.refused;
import static org.peerbench.host.table.GivenFiles.sheet;
import static org.peerbench.host.table.GivenFiles.table;
import static org.peerbench.host.table.GivenFiles.zip;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileKindTest {
    private static final byte[] OLE = latin("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1 and more");

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void aWorkbookIsKnownByItsContentWhateverItsName() {
        byte[] file = sheet("<sheetData><row r='1'><c t='s'><v>0</v></c></row></sheetData>");
        assertEquals(List.of("Name"), table(read(file, "partners.csv")).headings());
    }

    @Test
    void anOldExcelFileIsRefusedWithWhatToDo() {
        Unreadable reason = refused(read(OLE, "Partners.XLS"));
        assertEquals(TableCode.OLD_EXCEL, reason.code());
        assertEquals(
                "“Partners.XLS” is an old Excel file (.xls). Open it and save it as an Excel workbook (.xlsx) or as CSV.",
                reason.message().sentence());
    }

    @Test
    void aWorkbookWithAPasswordIsRefusedWithWhatToDo() {
        assertEquals(TableCode.LOCKED_EXCEL, refused(read(OLE, "partners.xlsx")).code());
    }

    @ParameterizedTest
    @CsvSource({
        "%PDF-1.7 and more, a PDF",
        "\u0089PNG and more, a picture",
        "{\\rtf1 and more, a text document",
        "' <!DOCTYPE html><html>', a web page or XML",
        "<?xml version='1.0'?><graphml/>, a web page or XML",
        "7z\u00bc\u00af and more, a packed file"
    })
    void otherKindsAreRefusedByTheirName(String content, String kind) {
        Unreadable reason = refused(read(latin(content), "partners.csv"));
        assertEquals(TableCode.NOT_A_TABLE, reason.code());
        assertEquals(
                "“partners.csv” is not a table (" + kind + "). Choose an Excel workbook (.xlsx) or a CSV file.",
                reason.message().sentence());
    }

    @Test
    void aPackedFileThatIsNoWorkbookIsRefused() {
        byte[] document = zip(Map.of("word/document.xml", "<document/>"));
        assertEquals(
                TableCode.NOT_A_WORKBOOK, refused(read(document, "letter.docx")).code());
        assertEquals(
                TableCode.NOT_A_WORKBOOK,
                refused(read(zip(Map.of()), "empty.zip")).code());
    }
}
