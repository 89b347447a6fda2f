package org.peerbench.matching.record;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.data.Transaction;

/** What was worked out beside rounds' solutions, as stored. */
public final class Studies {
    private Studies() {}

    /** Of a round, about the solution with this mark; empty if nothing was worked out about it. */
    public static Optional<String> find(String round, String solution, Handle sql) {
        return sql.createQuery(
                        "select content from peer_matching__round_study where round_id = :id and solution = :solution")
                .bind("id", round)
                .bind("solution", solution)
                .mapTo(String.class)
                .findFirst();
    }

    /** Stores it in the place of the one before. */
    public static void keep(Transaction tx, String round, String solution, String content) {
        tx.sql()
                .createUpdate("delete from peer_matching__round_study where round_id = :id")
                .bind("id", round)
                .execute();
        tx.sql()
                .createUpdate("insert into peer_matching__round_study (round_id, solution, content)"
                        + " values (:id, :solution, :content)")
                .bind("id", round)
                .bind("solution", solution)
                .bind("content", content)
                .execute();
    }
}
