package org.peerbench.host.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.peerbench.api.Refusal;
import org.peerbench.api.transfer.Finding;

class BadFilesTest extends DeskTest {
    private Refusal unread(String code, byte[] file) {
        Refusal refusal =
                refused(code, () -> desk.imports.receive(Desk.larderOrder("items"), file, Desk.ANN, Asking.NOBODY));
        assertEquals(Refusal.Kind.INVALID, refusal.kind());
        assertEquals(0, desk.count("import_run"));
        assertEquals(0, desk.files());
        return refusal;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aWrongHeaderIsNamedBesideWhatIsNeeded() {
        assertEquals(
                "The file has no column for amount. It needs name, amount; its headings are name, price. Rename a"
                        + " heading, or match the columns.",
                unread("MISSING_COLUMNS", bytes("name,price\ntea,2\n")).getMessage());
    }

    @Test
    void anEmptyFileIsRefused() {
        assertEquals(
                "The file is empty. Choose a file with headings in its first row.",
                unread("EMPTY_FILE", new byte[0]).getMessage());
    }

    @Test
    void aMillionRowsAreRefusedInTheRowThatIsTooMany() {
        Refusal refusal = unread("TOO_MANY_ROWS", bytes("name,amount\n" + "tea,1\n".repeat(1_000_000)));
        assertEquals(
                "The file has more than 100,000 rows: the limit is passed in row 100,002. Split it into smaller files.",
                refusal.getMessage());
        assertEquals(100_002, refusal.faults().get(0).row());
    }

    @Test
    void anOpenQuotationMarkIsNamedByItsLine() {
        Refusal refusal = unread("UNCLOSED_QUOTE", bytes("name,amount\ntea,1\n\"salt,1\npepper,2\n"));
        assertEquals(3, refusal.faults().get(0).row());
    }

    @Test
    void aPictureIsNoTable() {
        unread("NOT_A_TABLE", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
    }

    @Test
    void aForeignEncodingIsReadAndSaid() {
        ImportRun run = desk.imports.receive(
                Desk.larderOrder("items"),
                "name,amount\ncr\u00e8me,1\n".getBytes(StandardCharsets.ISO_8859_1),
                Desk.ANN,
                Asking.NOBODY);
        Finding finding = run.account().findings().get(0);
        assertEquals(
                List.of("GUESSED_ENCODING", "WARN"),
                List.of(finding.code(), finding.severity().name()));
        desk.apply(run);
        assertEquals(List.of("cr\u00e8me"), desk.column("larder__item", "name"));
    }

    @Test
    void numbersOfAWorkbookAreReadAsTheyAreSeen() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "Test", null)) {
            Worksheet sheet = workbook.newWorksheet("Larder");
            sheet.value(0, 0, "name");
            sheet.value(0, 1, "amount");
            sheet.value(1, 0, 90210);
            sheet.value(1, 1, 3);
        }
        desk.apply(desk.imports.receive(Desk.larderOrder("items"), file.toByteArray(), Desk.ANN, Asking.NOBODY));
        assertEquals(List.of("90210"), desk.column("larder__item", "name"));
    }

    @Test
    void whatIsAskedForMustBeThere() {
        assertEquals(
                "format “cans” is not known here. It can be items, losing, asking, failing.",
                order("UNKNOWN_FORMAT", "larder", "cans", Map.of("area", "N")).getMessage());
        order("NOT_FOUND", "cellar", "items", Map.of());
        assertEquals(
                "“area” is missing. Whose larder.",
                order("BAD_PARAMETER", "larder", "items", Map.of()).getMessage());
        assertEquals(
                "shelf “middle” is not known here. It can be top, bottom.",
                order("BAD_PARAMETER", "larder", "items", Map.of("area", "N", "shelf", "middle"))
                        .getMessage());
        assertEquals(
                "“colour” is not known here. What can be given is: area, shelf.",
                order("BAD_PARAMETER", "larder", "items", Map.of("area", "N", "colour", "red"))
                        .getMessage());
        assertEquals(
                "No area has the id or code “X”.",
                order("UNKNOWN_AREA", "larder", "items", Map.of("area", "X")).getMessage());
    }

    private Refusal order(String code, String owner, String format, Map<String, String> parameters) {
        return refused(
                code,
                () -> desk.receive(ImportOrder.of(owner, format, parameters, "x.csv"), "name,amount\n", Asking.NOBODY));
    }
}
