package org.peerbench.host.transfer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.peerbench.api.page.Answer;
import org.peerbench.api.transfer.Finding;
import org.peerbench.host.table.CsvWriter;
import org.peerbench.host.table.Table;
import org.peerbench.host.table.TableRow;

/** The rows that are left out, as they stand in the file and each with its reasons: to be mended and brought again. */
final class LeftOut {
    /** Of a file that is no table, where the reasons alone can be given. */
    static final Table NO_ROWS = new Table(List.of(), List.of(), List.of());

    private LeftOut() {}

    static Answer file(ImportRun run, Table table) {
        Map<Integer, String> reasons = new HashMap<>();
        for (Finding finding : run.account().findings()) {
            if (finding.severity() == Finding.Severity.ERROR) {
                reasons.merge(finding.row(), finding.message(), (one, other) -> one + " " + other);
            }
        }
        String name = run.order().fileName().replaceAll("\\.[A-Za-z]+$", "");
        return new Answer.Download(
                Sentences.of("transfer.leftOut.name", name), "text/csv; charset=utf-8", write(table, reasons));
    }

    private static byte[] write(Table table, Map<Integer, String> reasons) {
        List<String> headings = new ArrayList<>(table.headings());
        headings.addAll(Proposal.OURS);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CsvWriter writer = new CsvWriter(bytes, headings)) {
            if (table.headings().isEmpty()) {
                for (Map.Entry<Integer, String> reason : new TreeMap<>(reasons).entrySet()) {
                    writer.row(List.of(reason.getKey(), reason.getValue()));
                }
            }
            for (TableRow row : table.rows()) {
                if (reasons.containsKey(row.number())) {
                    List<Object> cells = new ArrayList<>(row.cells());
                    cells.add(row.number());
                    cells.add(reasons.get(row.number()));
                    writer.row(cells);
                }
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return bytes.toByteArray();
    }
}
