package org.peerbench.host.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.peerbench.host.table.GivenFiles.read;
import static org.peerbench.host.table.GivenFiles.refused;
import static org.peerbench.host.table.GivenFiles.sheet;
import static org.peerbench.host.table.GivenFiles.workbook;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DamagedWorkbookTest {
    private static byte[] sound() {
        return workbook(book -> {
            Worksheet sheet = book.newWorksheet("Partners");
            for (int row = 0; row < 30; row++) {
                sheet.value(row, 0, "Name " + row);
                sheet.value(row, 1, row);
            }
        });
    }

    @Test
    void aFileThatWasCutOffIsRefused() {
        byte[] whole = sound();
        Unreadable reason = refused(read(Arrays.copyOf(whole, whole.length - 30), "partners.xlsx"));
        assertEquals(TableCode.DAMAGED_WORKBOOK, reason.code());
        assertEquals(
                "“partners.xlsx” is damaged and cannot be opened. Open it in Excel, save it again, and try once more.",
                reason.message().sentence());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r='ZZZZZZ2'><v>1</v></c>",
                "<c r='A2' t='s'><v>2147483647</v></c>",
                "<c r='A2' t='s'><v>-1</v></c>",
                "<c r='B2'><v>1</v></c><c r='A2'><v>1</v></c>",
                "<c r='B2'><v>1</v>"
            })
    void aSheetThatContradictsItselfIsRefusedWithItsRow(String cell) {
        byte[] file =
                sheet("<sheetData><row r='1'><c r='A1'><v>1</v></c></row><row r='2'>" + cell + "</row></sheetData>");
        Unreadable reason = refused(read(file, "x.xlsx"));
        assertEquals(TableCode.DAMAGED_SHEET, reason.code());
        assertEquals(2, reason.row());
    }

    @Test
    void rowsOutOfOrderOrBeyondTheLastOfASheetAreRefused() {
        String row = "<row r='%s'><c><v>1</v></c></row>";
        for (String number : new String[] {"2", "1", "1048577"}) {
            byte[] file = sheet("<sheetData>" + row.formatted(2) + row.formatted(number) + "</sheetData>");
            assertEquals(TableCode.DAMAGED_SHEET, refused(read(file, "x.xlsx")).code());
        }
    }

    @Test
    void anEntityFromOutsideIsNotFetched() {
        String entity = "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>";
        byte[] file = GivenFiles.zip(java.util.Map.of(
                "_rels/.rels",
                "<Relationships/>",
                "xl/workbook.xml",
                entity + "<workbook><sheets>&e;</sheets></workbook>"));
        assertEquals(TableCode.DAMAGED_WORKBOOK, refused(read(file, "x.xlsx")).code());
    }

    /** Whatever happens to a byte, there is a table or a sentence; no exception, and no text that was not in the file. */
    @Property(tries = 300)
    void aDamagedByteEndsInATableOrASentence(@ForAll @IntRange(max = 4_000) int at, @ForAll byte value) {
        byte[] file = sound();
        file[at % file.length] = value;
        TableOutcome outcome = read(file, "partners.xlsx");
        if (outcome instanceof Unreadable reason) {
            assertNotNull(reason.message().sentence());
        } else {
            assertEquals(
                    GivenFiles.xlsx(sound()).rows(), GivenFiles.table(outcome).rows());
        }
    }
}
