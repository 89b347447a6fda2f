package org.peerbench.matching.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.peerbench.api.data.Changes;

/** What colleagues were asked about rounds, as stored. */
public final class RoundReviews {
    /** The table. */
    public static final String TABLE = "peer_matching__round_review";

    private static final String ALL = "select * from peer_matching__round_review";

    private final Handle sql;

    /** Reads on this connection. */
    public RoundReviews(Handle sql) {
        this.sql = sql;
    }

    /** All about a round, the oldest first. */
    public List<RoundReview> of(String round) {
        return sql.createQuery(ALL + " where round_id = :round order by id")
                .bind("round", round)
                .map(RoundReviews::review)
                .list();
    }

    /** The one that is not answered yet. */
    public Optional<RoundReview> open(String round) {
        return of(round).stream()
                .filter(each -> each.state() == RoundReview.State.ASKED)
                .findFirst();
    }

    /** The last one of each round that is not published, the oldest first. */
    public List<RoundReview> last() {
        return sql.createQuery(ALL + " v where not exists (select 1 from peer_matching__round_review w"
                        + " where w.round_id = v.round_id and w.id > v.id)"
                        + " and exists (select 1 from peer_matching__round r"
                        + " where r.id = v.round_id and r.status <> 'PUBLISHED') order by v.id")
                .map(RoundReviews::review)
                .list();
    }

    /**
     * Stores one.
     *
     * @param review without id and revision
     */
    public static void add(Changes changes, RoundReview review) {
        Map<String, Object> row = new HashMap<>();
        row.put("id", changes.newId());
        row.put("round_id", review.round());
        row.put("asked_account", review.askedAccount());
        row.put("asked_by", review.askedBy());
        row.put("asked_at", review.asked().toString());
        row.put("note", review.note());
        row.put("reviewer_account", review.reviewerAccount());
        row.put("reviewer", review.reviewer());
        row.put("state", review.state().name());
        row.put("interest", review.interest().orElse(null));
        row.put("remarks", review.remarks());
        row.put("answered_at", null);
        changes.insert(TABLE, row);
    }

    /** Stores what came of one. */
    public static void answer(
            Changes changes,
            RoundReview review,
            RoundReview.State state,
            Optional<String> interest,
            String remarks,
            Instant at) {
        Map<String, Object> row = new HashMap<>();
        row.put("state", state.name());
        row.put("interest", interest.orElse(null));
        row.put("remarks", remarks);
        row.put("answered_at", at.toString());
        changes.update(TABLE, review.id(), review.revision(), row);
    }

    private static RoundReview review(ResultSet row, StatementContext context) throws SQLException {
        return new RoundReview(
                row.getString("id"),
                row.getString("round_id"),
                row.getString("asked_account"),
                row.getString("asked_by"),
                Instant.parse(row.getString("asked_at")),
                row.getString("note"),
                row.getString("reviewer_account"),
                row.getString("reviewer"),
                RoundReview.State.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("interest")),
                row.getString("remarks"),
                Columns.words(row, "answered_at").map(Instant::parse),
                row.getLong("revision"));
    }
}
