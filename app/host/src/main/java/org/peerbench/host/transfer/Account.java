package org.peerbench.host.transfer;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.peerbench.api.transfer.Finding;
import org.peerbench.api.transfer.ImportPlan;

/**
 * An account of every row, as it is stored and shown. Always {@code kept + merged + skipped = read}.
 *
 * @param read     rows in the file
 * @param kept     rows that become records
 * @param merged   rows that say again what is known
 * @param skipped  rows left out
 * @param findings by row; of very many only the first
 * @param more     how many findings are not among them
 * @param notes    sentences about the whole
 * @param preview  the first rows as they would be kept
 * @param digest   of the whole plan: two plans that would do the same have the same
 */
public record Account(
        int read,
        int kept,
        int merged,
        int skipped,
        List<Finding> findings,
        int more,
        List<String> notes,
        ImportPlan.Preview preview,
        String digest) {
    private static final int MOST = 10_000;
    private static final ImportPlan.Preview NO_ROWS = new ImportPlan.Preview(List.of(), List.of());

    /** Before anything was planned. */
    static final Account NONE = new Account(0, 0, 0, 0, List.of(), 0, List.of(), NO_ROWS, "");

    public Account {
        findings = List.copyOf(findings);
        notes = List.copyOf(notes);
        preview = preview == null ? NO_ROWS : preview;
    }

    /** Of a plan, together with what was found and noted when the file was read. */
    static Account of(ImportPlan plan, List<Finding> whenRead, List<String> moreNotes) {
        List<Finding> all = Stream.concat(whenRead.stream(), plan.findings().stream())
                .sorted(Comparator.comparingInt(Finding::row))
                .toList();
        return new Account(
                plan.read(),
                plan.kept(),
                plan.merged(),
                plan.skipped(),
                all.subList(0, Math.min(MOST, all.size())),
                Math.max(0, all.size() - MOST),
                Stream.concat(plan.notes().stream(), moreNotes.stream()).toList(),
                plan.preview(),
                Digest.of(plan));
    }
}
