package org.peerbench.host.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads the rows of a CSV as they stream past. */
final class CsvRows {
    private static final int SAMPLE = 64 * 1024;
    private static final String DIRECTIVE = "sep=";

    private final RowCollector rows;
    private int linesBefore;

    CsvRows(RowCollector rows) {
        this.rows = rows;
    }

    void read(Path file, byte[] head) throws IOException, TableRefused {
        TextEncoding encoding = TextEncoding.of(file, head);
        if (encoding.foreignLine() > 0) {
            int line = encoding.foreignLine();
            rows.warn(TableWarning.at(line, TableCode.GUESSED_ENCODING, line));
        }
        try (BufferedReader text = encoding.open(file);
                CSVParser parser = CSVParser.parse(text, Delimiter.format(delimiter(text)))) {
            read(parser);
        }
    }

    /** What separates the cells: what a first line such as {@code sep=;} says, as Excel knows it, or what the rows show. */
    private char delimiter(BufferedReader text) throws IOException {
        text.mark(SAMPLE);
        char[] buffer = new char[SAMPLE];
        int length = Math.max(0, text.read(buffer));
        text.reset();
        String sample = new String(buffer, 0, length);
        if (sample.regionMatches(true, 0, DIRECTIVE, 0, DIRECTIVE.length())) {
            String directive = text.readLine();
            if (directive.length() > DIRECTIVE.length()) {
                linesBefore = 1;
                return directive.charAt(DIRECTIVE.length());
            }
            text.reset();
        }
        return Delimiter.of(sample);
    }

    private void read(CSVParser parser) throws TableRefused {
        Iterator<CSVRecord> records = parser.iterator();
        int line = linesBefore + 1;
        while (hasNext(records, line)) {
            rows.add(line, records.next().toList());
            line = linesBefore + (int) parser.getCurrentLineNumber() + 1;
        }
    }

    /** The parser reads ahead here, so this is where a row that cannot be taken apart shows itself. */
    private static boolean hasNext(Iterator<CSVRecord> records, int line) throws TableRefused {
        try {
            return records.hasNext();
        } catch (UncheckedIOException e) {
            // The parser has no other way to tell its two complaints apart; a test holds its words.
            boolean open = String.valueOf(e.getMessage()).contains("EOF reached");
            TableCode code = open ? TableCode.UNCLOSED_QUOTE : TableCode.TEXT_AFTER_QUOTE;
            throw new TableRefused(Unreadable.at(line, code, line));
        }
    }
}
