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
    /** The table. */
    public static final String TABLE = "peer_matching__round";

    private static final String ALL = "select * from peer_matching__round";

    private final Handle sql;

    /** Reads on this connection. */
    public StoredRounds(Handle sql) {
        this.sql = sql;
    }

    /** The newest first, those after an id; ids rise with time. */
    public List<StoredRound> page(Optional<String> after, int most) {
        return page(after, "", most);
    }

    /** The newest first, those after an id whose names contain some words; ids rise with time. */
    public List<StoredRound> page(Optional<String> after, String words, int most) {
        return sql.createQuery(ALL + " where id < :after and lower(name) like lower(:words) escape '!'"
                        + " order by id desc limit :most")
                .bind("after", after.orElse("~"))
                .bind("words", "%" + words.replaceAll("([!%_])", "!$1") + "%")
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

    /** What is to be solved, without what was decided since. */
    public String file(String id) {
        return sql.createQuery("select content from peer_matching__round_file where round_id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .one();
    }

    /**
     * A solution.
     *
     * @param decisions digest of those that it belongs to; empty where there were none
     */
    public record Solution(String decisions, String content) {}

    /** The last solution; empty if there is none. */
    public Optional<Solution> outcome(String id) {
        return sql.createQuery("select decisions, content from peer_matching__round_outcome where round_id = :id")
                .bind("id", id)
                .map((row, context) -> new Solution(row.getString("decisions"), row.getString("content")))
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
        file(tx.sql(), id, file);
        return id;
    }

    /** Says how far a round is. */
    public static void status(Transaction tx, StoredRound round, StoredRound.Status status) {
        tx.changes().update(TABLE, round.id(), round.revision(), Map.of("status", status.name()));
    }

    /** Stores a solution in the place of the one before. */
    public static void outcome(Transaction tx, String id, Solution solution) {
        tx.sql()
                .createUpdate("delete from peer_matching__round_outcome where round_id = :id")
                .bind("id", id)
                .execute();
        tx.sql()
                .createUpdate("insert into peer_matching__round_outcome (round_id, decisions, content)"
                        + " values (:id, :decisions, :content)")
                .bind("id", id)
                .bind("decisions", solution.decisions())
                .bind("content", solution.content())
                .execute();
    }

    /**
     * Stores a round of what stands that the workbench itself proposes, with its solution.
     *
     * @param by who is said to have made it
     * @return its id
     */
    public static String propose(Transaction tx, String name, LocalDate made, String by, String file, String outcome) {
        StoredRound.Status solved = StoredRound.Status.PROPOSED;
        String id = add(tx, new StoredRound("", name, StoredRound.Origin.LIVE, solved, made, by, "system", 0), file);
        outcome(tx, id, new Solution("", outcome));
        return id;
    }

    private static void file(Handle sql, String id, String content) {
        sql.createUpdate("insert into peer_matching__round_file (round_id, content) values (:id, :content)")
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
