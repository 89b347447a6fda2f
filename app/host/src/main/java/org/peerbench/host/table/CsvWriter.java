package org.peerbench.host.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes CSV by RFC 4180, in UTF-8 with the mark by which Excel knows it. */
public final class CsvWriter implements TableWriter {
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final int columns;
    private final CSVPrinter printer;

    public CsvWriter(OutputStream out, List<String> headings) throws IOException {
        columns = headings.size();
        BufferedWriter text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write(BYTE_ORDER_MARK);
        printer = new CSVPrinter(text, CSVFormat.RFC4180);
        row(headings);
    }

    @Override
    public void row(List<?> cells) throws IOException {
        CellValue.requireCount(cells, columns);
        for (Object cell : cells) {
            printer.print(CellValue.text(cell));
        }
        printer.println();
    }

    @Override
    public void close() throws IOException {
        printer.flush();
    }
}
