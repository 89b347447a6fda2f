package org.peerbench.host.boot;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.peerbench.api.transfer.TableExporter;
import org.peerbench.host.http.Spreadsheets;
import org.peerbench.host.table.CsvWriter;
import org.peerbench.host.table.TableWriter;
import org.peerbench.host.table.XlsxWriter;

/** Writes tables as the files that spreadsheets open. */
final class SheetFiles implements Spreadsheets {
    @Override
    public byte[] csv(TableExporter.Taken table) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (TableWriter writer = new CsvWriter(file, table.headings())) {
            for (var row : table.rows()) {
                writer.row(row);
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return file.toByteArray();
    }

    @Override
    public byte[] xlsx(TableExporter.Taken table) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (TableWriter writer = new XlsxWriter(file, table.name(), table.headings())) {
            for (var row : table.rows()) {
                writer.row(row);
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return file.toByteArray();
    }
}
