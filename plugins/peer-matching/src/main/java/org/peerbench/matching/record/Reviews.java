package org.peerbench.matching.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.peerbench.api.data.Changes;
import org.peerbench.matching.life.Side;

/** What came of supports, as both sides say, at the end and some months later. */
public final class Reviews {
    /** The table of reviews. */
    public static final String TABLE = "peer_matching__review";

    /** The table of what is said later. */
    public static final String SUSTAINED = "peer_matching__sustain";

    private final Handle sql;

    /** Reads on this connection. */
    public Reviews(Handle sql) {
        this.sql = sql;
    }

    /** All reviews, the first first. */
    public List<Review> all() {
        return sql.createQuery("select * from peer_matching__review order by id")
                .map(Reviews::review)
                .list();
    }

    /** Those of a support. */
    public List<Review> of(String support) {
        return sql.createQuery("select * from peer_matching__review where support_id = :support order by id")
                .bind("support", support)
                .map(Reviews::review)
                .list();
    }

    /** What was said of a support later. */
    public List<Sustained> later(String support) {
        return sql.createQuery("select * from peer_matching__sustain where support_id = :support order by months")
                .bind("support", support)
                .map(Reviews::sustained)
                .list();
    }

    /** Everything that was said later of any support. */
    public List<Sustained> later() {
        return sql.createQuery("select * from peer_matching__sustain order by support_id, months")
                .map(Reviews::sustained)
                .list();
    }

    /** Stores a review. */
    public void add(Changes changes, Review review) {
        Map<String, Object> row = new HashMap<>();
        row.put("id", changes.newId());
        row.put("support_id", review.support());
        row.put("side", review.side().name());
        row.put("goal", review.goal().name());
        row.put("level_before", Columns.number(review.before()));
        row.put("level_after", Columns.number(review.after()));
        row.put("rating", (long) review.rating());
        row.put("recommend", review.recommend() ? "YES" : "NO");
        row.put("next_step", review.next().name());
        row.put("note", review.note());
        row.put("said_on", review.on().toString());
        changes.insert(TABLE, row);
    }

    /** Stores what was said later. */
    public void add(Changes changes, Sustained sustained) {
        Map<String, Object> row = new HashMap<>();
        row.put("id", changes.newId());
        row.put("support_id", sustained.support());
        row.put("months", (long) sustained.months());
        row.put("lasts", sustained.lasts().name());
        row.put("level_now", Columns.number(sustained.now()));
        row.put("note", sustained.note());
        row.put("said_on", sustained.on().toString());
        changes.insert(SUSTAINED, row);
    }

    private static Review review(ResultSet row, StatementContext context) throws SQLException {
        return new Review(
                row.getString("support_id"),
                Side.valueOf(row.getString("side")),
                Review.Reached.valueOf(row.getString("goal")),
                Columns.number(row, "level_before"),
                Columns.number(row, "level_after"),
                Math.toIntExact(row.getLong("rating")),
                row.getString("recommend").equals("YES"),
                Review.Next.valueOf(row.getString("next_step")),
                row.getString("note"),
                LocalDate.parse(row.getString("said_on")));
    }

    private static Sustained sustained(ResultSet row, StatementContext context) throws SQLException {
        return new Sustained(
                row.getString("support_id"),
                Math.toIntExact(row.getLong("months")),
                Review.Reached.valueOf(row.getString("lasts")),
                Columns.number(row, "level_now"),
                row.getString("note"),
                LocalDate.parse(row.getString("said_on")));
    }
}
