package org.peerbench.host.signal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import org.peerbench.api.data.Database;
import org.peerbench.api.signal.Signal;
import org.peerbench.api.signal.SignalKind;
import org.peerbench.api.signal.Signals;
import org.peerbench.api.signal.StoredSignal;

/** The signals as they are kept. Thread-safe. */
public final class SignalStore implements Signals {
    private static final String BY_URGENCY = """
            select * from signal
            where STANDS and area_id = :area
            order by case kind when 'NEED' then 1 when 'WATCH' then 2 else 3 end, severity desc, title, id
            """;
    private static final String BY_ID = """
            select * from signal
            where STANDS and (cast(:area as text) is null or area_id = :area) and (cast(:kind as text) is null or kind = :kind)
              and (cast(:theme as text) is null or theme = :theme) and (cast(:after as text) is null or id > :after)
            order by id
            limit :limit
            """;

    private static final String EXPIRIES =
            "select id, expires_on from signal where still_given and expires_on is not null";
    private static final String NOW = "still_given";
    private static final String THEN = "first_seen <= :moment and (still_given or last_seen >= :moment)";

    private final Database database;

    /** The signals in this database. */
    public SignalStore(Database database) {
        this.database = database;
    }

    @Override
    public List<StoredSignal> ofArea(String area) {
        return ofArea(area, Optional.empty());
    }

    /** Those of an area that stood at a moment, as they are worded now; empty for the open ones. */
    public List<StoredSignal> ofArea(String area, Optional<Instant> moment) {
        return database.read(sql -> asked(sql, BY_URGENCY, moment)
                .bind("area", area)
                .map(SignalStore::stored)
                .list());
    }

    private static Query asked(Handle sql, String question, Optional<Instant> moment) {
        Query query = sql.createQuery(question.replace("STANDS", moment.isPresent() ? THEN : NOW));
        moment.ifPresent(instant -> query.bind("moment", instant));
        return query;
    }

    /** Open signals by id, for lists that go on with a cursor. */
    public List<StoredSignal> find(SignalFilter filter) {
        return find(filter, Optional.empty());
    }

    /** Signals that stood at a moment, by id; empty for the open ones. */
    public List<StoredSignal> find(SignalFilter filter, Optional<Instant> moment) {
        return database.read(sql -> asked(sql, BY_ID, moment)
                .bind("area", filter.area())
                .bind("kind", filter.kind())
                .bind("theme", filter.theme())
                .bind("after", filter.after())
                .bind("limit", filter.limit())
                .map(SignalStore::stored)
                .list());
    }

    /** On which day each open signal ends by itself, by its id; only those from outside do. */
    public Map<String, String> expiries() {
        Map<String, String> expiries = new HashMap<>();
        database.read(sql -> sql.createQuery(EXPIRIES)
                .map((row, context) -> expiries.put(row.getString("id"), row.getString("expires_on")))
                .list());
        return expiries;
    }

    static StoredSignal stored(ResultSet row, StatementContext context) throws SQLException {
        Signal signal = new Signal(
                row.getString("signal_key"),
                SignalKind.valueOf(row.getString("kind")),
                row.getString("theme"),
                row.getInt("severity"),
                row.getString("title"),
                row.getString("evidence"),
                row.getString("path"),
                LocalDate.parse(row.getString("observed_on")));
        return new StoredSignal(
                row.getString("id"),
                row.getString("area_id"),
                row.getString("tool"),
                signal,
                Instant.parse(row.getString("first_seen")),
                Instant.parse(row.getString("last_seen")),
                row.getBoolean("still_given"));
    }
}
