package org.peerbench.host.table;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes an Excel workbook of one sheet or several; a few rows at a time are in memory. */
public final class XlsxWriter implements TableWriter {
    private static final String APPLICATION = "Peerbench";
    private static final int ROWS_AT_ONCE = 500;

    /** Beyond this Excel takes the whole file for damaged. */
    private static final int LONGEST_TEXT = 32_767;

    private int columns;
    private final OutputStream out;
    private final Workbook workbook;
    private Worksheet sheet;
    private int row;

    /**
     * Begins the workbook with its headings, which stay in view.
     *
     * @param sheetName at most 31 characters are used, and none of {@code / \ ? * [ ] :}
     */
    public XlsxWriter(OutputStream out, String sheetName, List<String> headings) throws IOException {
        this.out = out;
        this.workbook = new Workbook(new Unclosed(out), APPLICATION, null);
        begin(sheetName, headings);
    }

    private void begin(String sheetName, List<String> headings) throws IOException {
        columns = headings.size();
        row = 0;
        sheet = workbook.newWorksheet(sheetName);
        sheet.freezePane(0, 1);
        if (columns > 0) {
            row(headings);
            sheet.range(0, 0, 0, columns - 1).style().bold().set();
        }
    }

    /** Ends the sheet and begins another, as the constructor does. */
    public void next(String sheetName, List<String> headings) throws IOException {
        sheet.finish();
        begin(sheetName, headings);
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException also if a text is longer than the 32,767 characters a workbook can hold
     */
    @Override
    public void row(List<?> cells) throws IOException {
        CellValue.requireCount(cells, columns);
        for (int column = 0; column < columns; column++) {
            write(column, cells.get(column));
        }
        row++;
        if (row % ROWS_AT_ONCE == 0) {
            sheet.flush();
        }
    }

    private void write(int column, Object cell) {
        if (cell instanceof Number number) {
            sheet.value(row, column, number);
        } else if (cell != null) {
            String text = CellValue.text(cell);
            if (text.length() > LONGEST_TEXT) {
                throw new IllegalArgumentException("A cell of a workbook holds " + LONGEST_TEXT + " characters");
            }
            sheet.inlineString(row, column, SpreadsheetEscapes.encoded(text));
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
        out.flush();
    }

    /** Keeps the workbook from closing the caller's stream. */
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
