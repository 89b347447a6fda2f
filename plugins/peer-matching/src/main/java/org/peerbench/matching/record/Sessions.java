package org.peerbench.matching.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.peerbench.api.data.Changes;

/** Sessions, as stored. */
public final class Sessions {
    /** The table. */
    public static final String TABLE = "peer_matching__session";

    private final Handle sql;

    /** Reads on this connection. */
    public Sessions(Handle sql) {
        this.sql = sql;
    }

    /** All, by day. */
    public List<Session> all() {
        return sql.createQuery("select * from peer_matching__session order by held_on, id")
                .map(Sessions::session)
                .list();
    }

    /** Those of a support, by day. */
    public List<Session> of(String support) {
        return sql.createQuery("select * from peer_matching__session where support_id = :support order by held_on, id")
                .bind("support", support)
                .map(Sessions::session)
                .list();
    }

    /**
     * Stores one.
     *
     * @return its id
     */
    public String add(Changes changes, Session session) {
        Map<String, Object> row = row(session);
        String id = changes.newId();
        row.put("id", id);
        row.put("support_id", session.support());
        changes.insert(TABLE, row);
        return id;
    }

    /** Stores what changed. */
    public void change(Changes changes, Session session) {
        changes.update(TABLE, session.id(), session.revision(), row(session));
    }

    private static Map<String, Object> row(Session session) {
        Map<String, Object> row = new HashMap<>();
        row.put("state", session.state().name());
        row.put("held_on", session.on().toString());
        row.put("begins", session.begins().map(LocalTime::toString).orElse(null));
        row.put("minutes", (long) session.minutes());
        row.put("who", session.who());
        row.put("topic", session.topic());
        row.put("action", session.action());
        row.put("raised", (long) session.raised());
        row.put("changed_at", session.changed().toString());
        return row;
    }

    private static Session session(ResultSet row, StatementContext context) throws SQLException {
        return new Session(
                row.getString("id"),
                row.getString("support_id"),
                Session.State.valueOf(row.getString("state")),
                LocalDate.parse(row.getString("held_on")),
                Columns.words(row, "begins").map(LocalTime::parse),
                Math.toIntExact(row.getLong("minutes")),
                row.getString("who"),
                row.getString("topic"),
                row.getString("action"),
                Math.toIntExact(row.getLong("raised")),
                Instant.parse(row.getString("changed_at")),
                row.getLong("revision"));
    }
}
