package org.peerbench.host.boot;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.peerbench.api.page.Answer;
import org.peerbench.api.transfer.TableExporter;
import org.peerbench.host.http.Spreadsheets;
import org.peerbench.host.table.CsvWriter;
import org.peerbench.host.table.TableWriter;
import org.peerbench.host.table.XlsxWriter;

/** Writes tables as the files that spreadsheets open. */
final class SheetFiles implements Spreadsheets {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** As a workbook keeps them exactly. */
    private static final Pattern WHOLE = Pattern.compile("0|-?[1-9][0-9]{0,14}");

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
    public Answer.Download file(Answer.Tables tables) {
        Answer.Tables.Sheet first = tables.sheets().get(0);
        if (!tables.name().endsWith(".xlsx")) {
            byte[] csv = csv(new TableExporter.Taken(tables.name(), first.headings(), first.rows()));
            return new Answer.Download(tables.name(), "text/csv; charset=utf-8", csv);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (XlsxWriter writer = new XlsxWriter(file, first.name(), first.headings())) {
            for (Answer.Tables.Sheet sheet : tables.sheets()) {
                if (sheet != first) {
                    writer.next(sheet.name(), sheet.headings());
                }
                for (var row : sheet.rows()) {
                    writer.row(cells(row, sheet));
                }
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return new Answer.Download(tables.name(), XLSX, file.toByteArray());
    }

    private static List<Object> cells(List<String> row, Answer.Tables.Sheet sheet) {
        List<Object> cells = new ArrayList<>(row);
        for (int column = 0; column < row.size(); column++) {
            String text = row.get(column);
            if (text != null
                    && sheet.numbers().contains(sheet.headings().get(column))
                    && WHOLE.matcher(text).matches()) {
                cells.set(column, Long.valueOf(text));
            }
        }
        return cells;
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
