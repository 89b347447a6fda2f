package org.peerbench.host.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;

/** Makes the files that the tests read, and reads them. */
final class GivenFiles {
    /** A tenth of everything, so that going beyond a limit takes no large file. */
    static final TableLimits SMALL = new TableLimits(100_000, 100, 20, 50, 300_000);

    private static final String SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private GivenFiles() {}

    static TableOutcome read(byte[] file, String name, String sheet, TableLimits limits) {
        try {
            return new TableReader(limits).read(new ByteArrayInputStream(file), name, sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static TableOutcome read(byte[] file, String name) {
        return read(file, name, "", SMALL);
    }

    static Table csv(String text) {
        return table(read(bytes(text), "partners.csv"));
    }

    static Table xlsx(byte[] file) {
        return table(read(file, "partners.xlsx"));
    }

    static Table table(TableOutcome outcome) {
        if (outcome instanceof Table table) {
            return table;
        }
        throw new AssertionError("Not read: " + outcome);
    }

    static Unreadable refused(TableOutcome outcome) {
        if (outcome instanceof Unreadable unreadable) {
            return unreadable;
        }
        throw new AssertionError("Read: " + outcome);
    }

    static List<List<String>> cells(Table table) {
        return table.rows().stream().map(TableRow::cells).toList();
    }

    static List<Integer> numbers(Table table) {
        return table.rows().stream().map(TableRow::number).toList();
    }

    static List<TableCode> codes(Table table) {
        return table.warnings().stream().map(TableWarning::code).toList();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] marked(String text, Charset charset) {
        return ('\ufeff' + text).getBytes(charset);
    }

    /** A workbook as the fastexcel library writes it. */
    static byte[] workbook(Consumer<Workbook> content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Test", null)) {
            content.accept(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A workbook of one sheet, written by hand; the text is what stands in its worksheet element. */
    static byte[] sheet(String xml) {
        return handMade(xml, "", "<workbookPr/>");
    }

    /** The same with number formats for the styles 0, 1, 2 … and the workbook's properties. */
    static byte[] handMade(String sheet, String styles, String properties) {
        return zip(Map.of(
                "_rels/.rels", relations("officeDocument", "xl/workbook.xml", "rId1"),
                "xl/workbook.xml",
                        "<workbook xmlns='" + SPREADSHEET + "' xmlns:r='" + RELATION + "'>" + properties
                                + "<sheets><sheet name='Partners' sheetId='1' r:id='rId1'/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                        relations("worksheet", "worksheets/sheet1.xml", "rId1")
                                .replace(
                                        "</Relationships>",
                                        relation("styles", "styles.xml", "rId2")
                                                + relation("sharedStrings", "/xl/sharedStrings.xml", "rId3")
                                                + "</Relationships>"),
                "xl/styles.xml", "<styleSheet xmlns='" + SPREADSHEET + "'>" + styles + "</styleSheet>",
                "xl/sharedStrings.xml",
                        "<sst xmlns='" + SPREADSHEET
                                + "'><si><t>Name</t></si><si><r><t>Ket</t></r><rPh><t>KET</t></rPh><r><t>ter</t></r></si></sst>",
                "xl/worksheets/sheet1.xml", "<worksheet xmlns='" + SPREADSHEET + "'>" + sheet + "</worksheet>"));
    }

    private static String relations(String type, String target, String id) {
        return "<Relationships xmlns='" + PACKAGE + "'>" + relation(type, target, id) + "</Relationships>";
    }

    private static String relation(String type, String target, String id) {
        return "<Relationship Id='" + id + "' Type='" + RELATION + "/" + type + "' Target='" + target + "'/>";
    }

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(bytes(part.getValue()));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
