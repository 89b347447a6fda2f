package org.peerbench.host.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/**
 * Writes a table as it comes, row by row, to a stream that stays the caller's: {@link #close()} finishes the table and
 * flushes the stream, but does not close it.
 *
 * <p>Texts that a spreadsheet would run as a formula get an apostrophe before them, which {@link TableReader} takes away
 * again.
 */
public sealed interface TableWriter extends Closeable permits CsvWriter, XlsxWriter {
    /**
     * Writes the next row.
     *
     * @param cells one for each heading: a {@link Number}, anything else as its text, {@code null} for blank
     * @throws IllegalArgumentException if there are more or fewer than there are headings
     */
    void row(List<?> cells) throws IOException;
}
