package org.peerbench.host.transfer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peerbench.api.Refusal;
import org.peerbench.api.transfer.Column;
import org.peerbench.api.transfer.Finding;
import org.peerbench.api.transfer.ImportPlan;
import org.peerbench.api.transfer.Row;
import org.peerbench.host.table.CleanTable;
import org.peerbench.host.table.MatchOutcome;
import org.peerbench.host.table.Matching;
import org.peerbench.host.table.Table;
import org.peerbench.host.table.TableLimits;
import org.peerbench.host.table.TableOutcome;
import org.peerbench.host.table.TableReader;
import org.peerbench.host.table.TableWarning;
import org.peerbench.host.table.Unreadable;

/** A file that somebody brought, as a table. */
record ReadFile(Table table) {
    /**
     * What a file holds.
     *
     * @param noted headings that nobody matched: what stands under them is kept as notes
     */
    record Content(List<Row> rows, List<String> noted) {}

    private static final long MEGABYTE = 1024L * 1024L;

    /** So large that a table of a million rows is told where it is too long, rather than that it is too large. */
    private static final TableLimits LIMITS = new TableLimits(50 * MEGABYTE, 100_000, 200, 10_000, 200 * MEGABYTE);

    private static final TableReader READER = new TableReader(LIMITS);

    /**
     * Reads it.
     *
     * @throws Refusal with line and reason, if it is no table
     */
    static ReadFile of(Uploads uploads, ImportRun run) {
        if (!uploads.has(run.id())) {
            throw Refusals.conflict(
                    "FILE_GONE", "transfer.fileGone", run.order().fileName());
        }
        try {
            TableOutcome outcome = READER.read(
                    uploads.at(run.id()), run.order().fileName(), run.order().sheet());
            if (outcome instanceof Unreadable reason) {
                throw Refusals.unreadable(reason);
            }
            return new ReadFile((Table) outcome);
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        }
    }

    boolean hasAll(Matching matching, List<Column> columns) {
        return matching.apply(table, columns) instanceof CleanTable;
    }

    /**
     * What it holds, under the importer's names.
     *
     * @throws Refusal if a required column is missing
     */
    Content content(Matching matching, List<Column> columns) {
        MatchOutcome outcome = matching.apply(table, columns);
        if (outcome instanceof Unreadable reason) {
            throw Refusals.unreadable(reason);
        }
        Set<String> left = Proposal.left(matching);
        CleanTable clean = (CleanTable) outcome;
        List<String> noted = clean.noteHeadings().stream()
                .filter(heading -> !left.contains(heading))
                .toList();
        return new Content(clean.rows().map(row -> without(row, left)).toList(), noted);
    }

    private static Row without(Row row, Set<String> left) {
        if (left.isEmpty()) {
            return row;
        }
        Map<String, String> notes = new HashMap<>(row.notes());
        notes.keySet().removeAll(left);
        return new Row(row.number(), row.cells(), notes);
    }

    /** An account of every row of it. */
    Account account(ImportPlan plan, Content content) {
        List<Finding> whenRead =
                table.warnings().stream().map(TableWarning::finding).toList();
        List<String> notes = content.noted().isEmpty()
                ? List.of()
                : List.of(Sentences.of("transfer.noted", String.join(", ", content.noted())));
        return Account.of(plan, whenRead, notes);
    }
}
