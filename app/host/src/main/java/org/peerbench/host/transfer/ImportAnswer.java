package org.peerbench.host.transfer;

import java.util.List;
import org.peerbench.api.route.Maybe;
import org.peerbench.api.transfer.Finding;

/** An import as the API tells it. Always {@code kept + merged + skipped = read}. */
record ImportAnswer(
        String id,
        String status,
        int read,
        int kept,
        int merged,
        int skipped,
        List<OfRow> findings,
        List<String> notes,
        @Maybe String changeSet) {
    /** A finding; row 0 is the file as a whole. */
    record OfRow(int row, @Maybe String column, String code, String severity, String message) {
        static OfRow of(Finding finding) {
            return new OfRow(
                    finding.row(),
                    finding.column(),
                    finding.code(),
                    finding.severity().name(),
                    finding.message());
        }
    }

    static ImportAnswer of(ImportRun run) {
        Account account = run.account();
        return new ImportAnswer(
                run.id(),
                run.status().name(),
                account.read(),
                account.kept(),
                account.merged(),
                account.skipped(),
                account.findings().stream().map(OfRow::of).toList(),
                account.notes(),
                run.changeSet());
    }
}
