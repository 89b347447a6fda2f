package org.peerbench.matching.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.peerbench.api.data.Transaction;

/** Rounds, with what is to be solved and the last solution, as stored. */
public final class StoredRounds {
    private static final String TABLE = "peer_matching__round";
    private static final String ALL = "select * from peer_matching__round";
    private static final String FILE = "peer_matching__round_file";
    private static final String OUTCOME = "peer_matching__round_outcome";

    private final Handle sql;

    /** Reads on this connection. */
    public StoredRounds(Handle sql) {
        this.sql = sql;
    }

    /** The newest first, those after an id; ids rise with time. */
    public List<StoredRound> page(Optional<String> after, int most) {
        return sql.createQuery(ALL + " where id < :after order by id desc limit :most")
                .bind("after", after.orElse("~"))
                .bind("most", most)
                .map(StoredRounds::round)
                .list();
    }

    /** How many there are. */
    public long count() {
        return sql.createQuery("select count(*) from peer_matching__round")
                .mapTo(Long.class)
                .one();
    }

    /** The one with this id. */
    public Optional<StoredRound> find(String id) {
        return sql.createQuery(ALL + " where id = :id")
                .bind("id", id)
                .map(StoredRounds::round)
                .findFirst();
    }

    /** What is to be solved, without what was decided about single pairs. */
    public String file(String id) {
        return content(FILE, id).orElseThrow();
    }

    /** The last solution; empty if there is none that still holds. */
    public Optional<String> outcome(String id) {
        return content(OUTCOME, id);
    }

    private Optional<String> content(String table, String id) {
        return sql.createQuery("select content from " + table + " where round_id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .findFirst();
    }

    /**
     * Stores a new round.
     *
     * @param made without id and revision
     * @return its id
     */
    public static String add(Transaction tx, StoredRound made, String file) {
        String id = tx.changes().newId();
        tx.changes()
                .insert(
                        TABLE,
                        Map.of(
                                "id", id,
                                "name", made.name(),
                                "origin", made.origin().name(),
                                "status", made.status().name(),
                                "made_on", made.made().toString(),
                                "made_by", made.by(),
                                "made_account", made.account()));
        store(tx.sql(), FILE, id, file);
        return id;
    }

    /** Says how far a round is. */
    public static void status(Transaction tx, StoredRound round, StoredRound.Status status) {
        tx.changes().update(TABLE, round.id(), round.revision(), Map.of("status", status.name()));
    }

    /** Stores a solution in the place of the one before. */
    public static void outcome(Transaction tx, String id, String content) {
        forgetOutcome(tx, id);
        store(tx.sql(), OUTCOME, id, content);
    }

    /** Forgets a solution that holds no longer. */
    public static void forgetOutcome(Transaction tx, String id) {
        tx.sql()
                .createUpdate("delete from peer_matching__round_outcome where round_id = :id")
                .bind("id", id)
                .execute();
    }

    /**
     * Stores a round of what stands that the workbench itself proposes, as a draft.
     *
     * @return its id
     */
    public static String propose(Transaction tx, String name, LocalDate made, String file) {
        String id = tx.changes().newId();
        Map<String, Object> row = Map.of(
                "id", id,
                "name", name,
                "origin", StoredRound.Origin.LIVE.name(),
                "status", StoredRound.Status.DRAFT.name(),
                "made_on", made.toString());
        tx.changes().insert(TABLE, row);
        store(tx.sql(), FILE, id, file);
        return id;
    }

    private static void store(Handle sql, String table, String id, String content) {
        sql.createUpdate("insert into " + table + " (round_id, content) values (:id, :content)")
                .bind("id", id)
                .bind("content", content)
                .execute();
    }

    private static StoredRound round(ResultSet row, StatementContext context) throws SQLException {
        return new StoredRound(
                row.getString("id"),
                row.getString("name"),
                StoredRound.Origin.valueOf(row.getString("origin")),
                StoredRound.Status.valueOf(row.getString("status")),
                LocalDate.parse(row.getString("made_on")),
                row.getString("made_by"),
                row.getString("made_account"),
                row.getLong("revision"));
    }
}
