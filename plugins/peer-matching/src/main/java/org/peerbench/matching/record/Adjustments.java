package org.peerbench.matching.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.peerbench.api.data.Transaction;

/** What coordinators decided about needs and capacities of rounds, as stored. */
public final class Adjustments {
    /** The table. */
    public static final String TABLE = "peer_matching__round_adjustment";

    private Adjustments() {}

    /** All of a round, the oldest first. */
    public static List<Adjustment> of(String round, Handle sql) {
        return sql.createQuery("select * from peer_matching__round_adjustment where round_id = :round order by id")
                .bind("round", round)
                .map(Adjustments::adjustment)
                .list();
    }

    /**
     * Stores one.
     *
     * @param adjustment without id and revision
     */
    public static void add(Transaction tx, Adjustment adjustment) {
        tx.changes()
                .insert(
                        TABLE,
                        Map.of(
                                "id", tx.changes().newId(),
                                "round_id", adjustment.round(),
                                "what", adjustment.what().name(),
                                "of_id", adjustment.of(),
                                "amount", (long) adjustment.amount(),
                                "reason", adjustment.reason(),
                                "said_by", adjustment.by()));
    }

    /** Takes one away. */
    public static void remove(Transaction tx, Adjustment adjustment) {
        tx.changes().delete(TABLE, adjustment.id(), adjustment.revision());
    }

    private static Adjustment adjustment(ResultSet row, StatementContext context) throws SQLException {
        return new Adjustment(
                row.getString("id"),
                row.getString("round_id"),
                Adjustment.What.valueOf(row.getString("what")),
                row.getString("of_id"),
                Math.toIntExact(row.getLong("amount")),
                row.getString("reason"),
                row.getString("said_by"),
                row.getLong("revision"));
    }
}
