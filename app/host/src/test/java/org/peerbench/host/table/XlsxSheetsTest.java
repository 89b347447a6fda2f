package org.peerbench.host.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.peerbench.host.table.GivenFiles.SMALL;
import static org.peerbench.host.table.GivenFiles.read;
import static org.peerbench.host.table.GivenFiles.refused;
import static org.peerbench.host.table.GivenFiles.table;
import static org.peerbench.host.table.GivenFiles.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxSheetsTest {
    private static byte[] book(String... names) {
        return workbook(book -> {
            for (String name : names) {
                Worksheet sheet = book.newWorksheet(name);
                sheet.value(0, 0, "From " + name);
                sheet.setVisibilityState(
                        name.startsWith("Hidden") ? VisibilityState.VERY_HIDDEN : VisibilityState.VISIBLE);
            }
        });
    }

    @Test
    void hiddenAndIgnoredSheetsArePassedOver() {
        Table table = table(read(book("Hidden list", "Notes (ignore)", "Partners"), "x.xlsx"));
        assertEquals(List.of("From Partners"), table.headings());
        assertEquals(List.of(), table.warnings());
    }

    @Test
    void otherSheetsThatCouldHaveBeenMeantAreNamed() {
        Table table = table(read(book("Partners", "Old", "Hidden list"), "x.xlsx"));
        assertEquals(
                "Only the sheet “Partners” was read. The file also has: Old.",
                table.warnings().get(0).message().sentence());
    }

    @Test
    void aSheetIsReadByItsNameEvenIfItIsHidden() {
        byte[] file = book("Partners", "Hidden list");
        assertEquals(
                List.of("From Hidden list"),
                table(read(file, "x.xlsx", "hidden LIST", SMALL)).headings());
    }

    @Test
    void anUnknownSheetIsRefusedWithThoseThereAre() {
        Unreadable reason = refused(read(book("Partners", "Old"), "x.xlsx", "New", SMALL));
        assertEquals(
                "The workbook has no sheet called “New”. Its sheets are: Partners, Old.",
                reason.message().sentence());
    }

    @Test
    void aWorkbookOfIgnoredSheetsOnlyIsRefused() {
        assertEquals(
                TableCode.NO_SHEET,
                refused(read(book("A (ignore)", "B (Ignore)"), "x.xlsx")).code());
    }

    @Test
    void anEmptySheetIsRefusedByItsName() {
        byte[] file = workbook(book -> {
            book.newWorksheet("Blank");
            book.newWorksheet("Partners").value(0, 0, "Name");
        });
        assertEquals(
                "The sheet “Blank” is empty. The sheets of this file are: Blank, Partners.",
                refused(read(file, "x.xlsx")).message().sentence());
    }

    @Test
    void theSheetsCanBeListed(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("x.xlsx"), book("Partners", "Hidden list", "Old (ignore)"));
        assertEquals(
                new Sheets(List.of(
                        new Sheets.Sheet("Partners", false, false),
                        new Sheets.Sheet("Hidden list", true, false),
                        new Sheets.Sheet("Old (ignore)", false, true))),
                new TableReader(SMALL).sheets(file, "x.xlsx"));
    }

    @Test
    void aCsvHasNoSheets(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("x.csv"), "a,b\n");
        assertEquals(new Sheets(List.of()), new TableReader(SMALL).sheets(file, "x.csv"));
    }
}
