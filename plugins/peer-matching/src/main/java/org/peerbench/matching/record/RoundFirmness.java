package org.peerbench.matching.record;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.data.Transaction;

/** How firmly the matches of rounds stand, as it was worked out last. It can be worked out again at any time. */
public final class RoundFirmness {
    private RoundFirmness() {}

    /**
     * What was found.
     *
     * @param mark of the solution that it must be about
     * @return empty if nothing was, or it is about an earlier solution
     */
    public static Optional<String> of(Handle sql, String round, String mark) {
        return sql.createQuery("select content from peer_matching__round_firmness"
                        + " where round_id = :round and solution = :solution")
                .bind("round", round)
                .bind("solution", mark)
                .mapTo(String.class)
                .findFirst();
    }

    /** Keeps it in the place of what was found before. */
    public static void keep(Transaction tx, String round, String mark, String content) {
        tx.sql()
                .createUpdate("delete from peer_matching__round_firmness where round_id = :round")
                .bind("round", round)
                .execute();
        tx.sql()
                .createUpdate("insert into peer_matching__round_firmness (round_id, solution, content)"
                        + " values (:round, :solution, :content)")
                .bind("round", round)
                .bind("solution", mark)
                .bind("content", content)
                .execute();
    }
}
