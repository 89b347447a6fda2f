package org.peerbench.host.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a sheet of a workbook (ECMA-376, SpreadsheetML).
 *
 * <p>Of our own, because the reader library trusts the file: a few bytes that name column ZZZZZZ or the text number two
 * thousand million make it fill the memory, and it tells nothing of merged cells.
 */
final class XlsxRows {
    private final String fileName;
    private final TableLimits limits;

    XlsxRows(String fileName, TableLimits limits) {
        this.fileName = fileName;
        this.limits = limits;
    }

    /** The work done with an opened workbook. */
    @FunctionalInterface
    private interface Work<T> {
        T with(XlsxParts parts, XlsxOutline outline) throws IOException, XMLStreamException, TableRefused;
    }

    Sheets sheets(Path file) throws TableRefused {
        return open(file, (parts, outline) -> outline.sheets());
    }

    /** Reads the sheet of that name, or with an empty name the first that is offered. */
    RowCollector read(Path file, String sheet) throws TableRefused {
        return open(file, (parts, outline) -> read(parts, outline, SheetChoice.of(outline.tabs(), sheet)));
    }

    /** Reads every sheet as it stands. */
    List<RawSheet> raw(Path file) throws TableRefused {
        return open(file, this::raw);
    }

    private List<RawSheet> raw(XlsxParts parts, XlsxOutline outline)
            throws IOException, XMLStreamException, TableRefused {
        List<RawSheet> sheets = new ArrayList<>();
        for (XlsxOutline.Tab tab : outline.tabs()) {
            RowCollector rows = RowCollector.raw(limits);
            collect(parts, outline, tab.part(), rows);
            sheets.add(rows.rawSheet(tab.sheet().name(), tab.sheet().offered()));
        }
        return sheets;
    }

    private <T> T open(Path file, Work<T> work) throws TableRefused {
        try (XlsxParts parts = new XlsxParts(file, limits)) {
            try {
                XlsxOutline outline =
                        XlsxOutline.of(parts).orElseThrow(() -> TableRefused.file(TableCode.NOT_A_WORKBOOK, fileName));
                return work.with(parts, outline);
            } catch (IOException | XMLStreamException e) {
                throw parts.unpackedTooMuch() ? tooLarge() : damaged();
            }
        } catch (IOException e) {
            throw damaged();
        }
    }

    private RowCollector read(XlsxParts parts, XlsxOutline outline, SheetChoice choice)
            throws IOException, XMLStreamException, TableRefused {
        RowCollector rows = new RowCollector(limits);
        collect(parts, outline, choice.part(), rows);
        tellOthers(rows, choice, outline.tabs());
        return rows;
    }

    private void collect(XlsxParts parts, XlsxOutline outline, String part, RowCollector rows)
            throws IOException, XMLStreamException, TableRefused {
        SharedTexts shared = SharedTexts.of(parts, outline.sharedTexts(), limits.cellLength());
        NumberFormats formats = NumberFormats.of(parts, outline.styles());
        SheetRows reading = new SheetRows(new CellTexts(shared, formats, outline.from1904()), limits, rows);
        XMLStreamReader xml = parts.open(part);
        try {
            reading.read(xml);
        } catch (XMLStreamException e) {
            throw parts.unpackedTooMuch()
                    ? tooLarge()
                    : TableRefused.at(reading.row(), TableCode.DAMAGED_SHEET, reading.row());
        }
    }

    private static void tellOthers(RowCollector rows, SheetChoice choice, List<XlsxOutline.Tab> tabs)
            throws TableRefused {
        if (rows.isEmpty()) {
            throw TableRefused.file(TableCode.EMPTY_SHEET, choice.name(), SheetChoice.names(tabs));
        }
        String others = tabs.stream()
                .filter(tab -> tab.sheet().offered() && !tab.part().equals(choice.part()))
                .map(tab -> tab.sheet().name())
                .collect(Collectors.joining(", "));
        if (!others.isEmpty()) {
            rows.warn(TableWarning.at(0, TableCode.OTHER_SHEETS, choice.name(), others));
        }
    }

    private TableRefused tooLarge() {
        return TableRefused.file(TableCode.UNPACKS_TOO_LARGE, TableLimits.megabytes(limits.unpackedBytes()));
    }

    private TableRefused damaged() {
        return TableRefused.file(TableCode.DAMAGED_WORKBOOK, fileName);
    }
}
