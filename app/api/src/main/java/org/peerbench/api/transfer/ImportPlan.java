package org.peerbench.api.transfer;

import java.util.List;
import org.peerbench.api.data.Transaction;

/**
 * What an import would do: the preview, and the act itself. Always {@code kept + merged + skipped = read}.
 *
 * @param read     rows in the file, the heading not counted
 * @param kept     rows that become records
 * @param merged   rows that say again what another row or a record already says
 * @param skipped  rows that are left out, each with a finding that says why
 * @param findings what is worth saying, by row
 * @param notes    sentences about the whole, such as which organisations would be new
 * @param preview  the first rows as they would be kept, for the eye
 * @param apply    does it
 */
public record ImportPlan(
        int read,
        int kept,
        int merged,
        int skipped,
        List<Finding> findings,
        List<String> notes,
        Preview preview,
        Apply apply) {
    /** Writes what the plan says, within the given transaction. */
    @FunctionalInterface
    public interface Apply {
        void in(Transaction tx);
    }

    /**
     * A small table.
     *
     * @param headings for people
     * @param rows     as many cells each as there are headings
     */
    public record Preview(List<String> headings, List<List<String>> rows) {
        /** How many rows a preview shows at most. */
        public static final int LIMIT = 50;

        public Preview {
            headings = List.copyOf(headings);
            rows = List.copyOf(rows);
        }
    }

    public ImportPlan {
        if (kept + merged + skipped != read) {
            throw new IllegalArgumentException("An import accounts for every row: " + kept + " kept + " + merged
                    + " merged + " + skipped + " skipped is not " + read + " read");
        }
        findings = List.copyOf(findings);
        notes = List.copyOf(notes);
    }
}
