package org.peerbench.host.signal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
            where still_given and area_id = :area
            order by case kind when 'NEED' then 1 when 'WATCH' then 2 else 3 end, severity desc, title, id
            """;
    private static final String BY_ID = """
            select * from signal
            where still_given and (cast(:area as text) is null or area_id = :area) and (cast(:kind as text) is null or kind = :kind)
              and (cast(:theme as text) is null or theme = :theme) and (cast(:after as text) is null or id > :after)
            order by id
            limit :limit
            """;

    private final Database database;

    /** The signals in this database. */
    public SignalStore(Database database) {
        this.database = database;
    }

    @Override
    public List<StoredSignal> ofArea(String area) {
        return database.read(sql -> sql.createQuery(BY_URGENCY)
                .bind("area", area)
                .map(SignalStore::stored)
                .list());
    }

    /** Open signals by id, for lists that go on with a cursor. */
    public List<StoredSignal> find(SignalFilter filter) {
        return database.read(sql -> sql.createQuery(BY_ID)
                .bind("area", filter.area())
                .bind("kind", filter.kind())
                .bind("theme", filter.theme())
                .bind("after", filter.after())
                .bind("limit", filter.limit())
                .map(SignalStore::stored)
                .list());
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
