package org.peerbench.host.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Reads tables that people bring: an Excel workbook (.xlsx) or a CSV, told by its content, with any headings.
 *
 * <p>The first row with text holds the headings. Rows stream past one by one and only what is kept stays in memory; a
 * file beyond the {@link TableLimits} is refused as soon as it is seen to be. Whatever is wrong with the file is an
 * {@link Unreadable}; an {@link IOException} means that the file could not be reached at all. Safe for use by many
 * threads.
 */
public final class TableReader {
    private final TableLimits limits;

    public TableReader(TableLimits limits) {
        this.limits = limits;
    }

    /** Reads a CSV, or the first sheet of a workbook that is neither hidden nor marked "(ignore)". */
    public TableOutcome read(Path file, String fileName) throws IOException {
        return read(file, fileName, "");
    }

    /**
     * Reads a CSV or one sheet of a workbook.
     *
     * @param fileName as the user knows it, for the sentences
     * @param sheet    the sheet's name whatever its case; the empty text for the first one offered; no matter for a CSV
     */
    public TableOutcome read(Path file, String fileName, String sheet) throws IOException {
        try {
            return collect(file, fileName, sheet).table();
        } catch (TableRefused refused) {
            return refused.reason();
        }
    }

    /** As {@link #read(Path, String, String)}, from a stream, which is not closed and not read beyond the limit. */
    public TableOutcome read(InputStream in, String fileName, String sheet) throws IOException {
        try (Spool spool = Spool.of(in, limits.bytes())) {
            return read(spool.file(), fileName, sheet);
        }
    }

    /** Reads all sheets as they stand, for what is no table with headings. */
    public RawOutcome raw(Path file, String fileName) throws IOException {
        try {
            if (kind(file, fileName) == FileKind.ZIP) {
                return new RawSheets(new XlsxRows(fileName, limits).raw(file));
            }
            RowCollector rows = RowCollector.raw(limits);
            new CsvRows(rows).read(file, head(file));
            return rows.isEmpty()
                    ? Unreadable.file(TableCode.EMPTY_FILE)
                    : new RawSheets(List.of(rows.rawSheet("", true)));
        } catch (TableRefused refused) {
            return refused.reason();
        }
    }

    /** The sheets of a workbook, to choose from. */
    public SheetsOutcome sheets(Path file, String fileName) throws IOException {
        try {
            return kind(file, fileName) == FileKind.ZIP
                    ? new XlsxRows(fileName, limits).sheets(file)
                    : new Sheets(List.of());
        } catch (TableRefused refused) {
            return refused.reason();
        }
    }

    private RowCollector collect(Path file, String fileName, String sheet) throws IOException, TableRefused {
        if (kind(file, fileName) == FileKind.ZIP) {
            return new XlsxRows(fileName, limits).read(file, sheet);
        }
        RowCollector rows = new RowCollector(limits);
        new CsvRows(rows).read(file, head(file));
        if (rows.isEmpty()) {
            throw TableRefused.file(TableCode.EMPTY_FILE);
        }
        return rows;
    }

    /** Which of the two kinds that can be read. */
    private FileKind kind(Path file, String fileName) throws IOException, TableRefused {
        if (Files.size(file) > limits.bytes()) {
            throw TableRefused.file(TableCode.FILE_TOO_LARGE, TableLimits.megabytes(limits.bytes()));
        }
        FileKind kind = FileKind.of(head(file));
        return switch (kind) {
            case ZIP, TEXT -> kind;
            case EMPTY -> throw TableRefused.file(TableCode.EMPTY_FILE);
            case OLE -> throw TableRefused.file(oldOrLocked(fileName), fileName);
            case PDF, PICTURE, PAGE, RTF, PACKED ->
                throw TableRefused.file(TableCode.NOT_A_TABLE, fileName, TableMessage.word(kind.word()));
        };
    }

    /** A workbook with a password is packed like the old kind. */
    private static TableCode oldOrLocked(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".xls") ? TableCode.OLD_EXCEL : TableCode.LOCKED_EXCEL;
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(FileKind.HEAD);
        }
    }
}
