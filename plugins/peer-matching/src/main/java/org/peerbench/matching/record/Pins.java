package org.peerbench.matching.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.peerbench.api.data.Transaction;

/** What coordinators decided about single pairs of rounds, as stored. */
public final class Pins {
    /** The table. */
    public static final String TABLE = "peer_matching__round_pin";

    private Pins() {}

    /** All of a round, the oldest first. */
    public static List<Pin> of(String round, Handle sql) {
        return sql.createQuery("select * from peer_matching__round_pin where round_id = :round order by id")
                .bind("round", round)
                .map(Pins::pin)
                .list();
    }

    /**
     * Stores one.
     *
     * @param pin without id and revision
     * @return its id
     */
    public static String add(Transaction tx, Pin pin) {
        String id = tx.changes().newId();
        tx.changes()
                .insert(
                        TABLE,
                        Map.of(
                                "id", id,
                                "round_id", pin.round(),
                                "kind", pin.kind().name(),
                                "need", pin.need(),
                                "offer", pin.offer(),
                                "reason", pin.reason(),
                                "said_by", pin.by()));
        return id;
    }

    /** Takes one away. */
    public static void remove(Transaction tx, Pin pin) {
        tx.changes().delete(TABLE, pin.id(), pin.revision());
    }

    private static Pin pin(ResultSet row, StatementContext context) throws SQLException {
        return new Pin(
                row.getString("id"),
                row.getString("round_id"),
                Pin.Kind.valueOf(row.getString("kind")),
                row.getString("need"),
                row.getString("offer"),
                row.getString("reason"),
                row.getString("said_by"),
                row.getLong("revision"));
    }
}
