package org.peerbench.matching.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.peerbench.api.data.Changes;

/** What areas need, as stored. */
public final class Needs {
    /** The table. */
    public static final String TABLE = "peer_matching__need";

    private static final String ALL = "select * from peer_matching__need";

    private final Handle sql;

    /** Reads on this connection. */
    public Needs(Handle sql) {
        this.sql = sql;
    }

    /** All, in the order in which they were recorded. */
    public List<Need> all() {
        return sql.createQuery(ALL + " order by id").map(Needs::need).list();
    }

    /** Those of an area. */
    public List<Need> ofArea(String area) {
        return asked(" where of_area = :asked order by id", area);
    }

    /** Those that a person confirmed for the area. */
    List<Need> confirmedBy(String person) {
        return asked(" where person_id = :asked order by id", person);
    }

    /** The one with this id. */
    public Optional<Need> find(String id) {
        return asked(" where id = :asked", id).stream().findFirst();
    }

    /**
     * Stores one.
     *
     * @return its id
     */
    public String add(Changes changes, Need need) {
        Map<String, Object> row = row(need);
        String id = changes.newId();
        row.put("id", id);
        changes.insert(TABLE, row);
        return id;
    }

    /** Stores what changed. */
    public void change(Changes changes, Need need) {
        changes.update(TABLE, need.id(), need.revision(), row(need));
    }

    private List<Need> asked(String which, String asked) {
        return sql.createQuery(ALL + which)
                .bind("asked", asked)
                .map(Needs::need)
                .list();
    }

    private static Map<String, Object> row(Need need) {
        Map<String, Object> row = new HashMap<>();
        row.put("of_area", need.area());
        row.put("theme", need.theme());
        row.put("ask", need.ask());
        row.put("wish", need.wish().map(Enum::name).orElse(null));
        row.put("state", need.state().name());
        row.put("moved_to", need.moved().map(moved -> (long) moved.tier()).orElse(null));
        row.put("moved_reason", need.moved().map(Need.Moved::reason).orElse(null));
        row.put("moved_by", need.moved().map(Need.Moved::by).orElse(null));
        row.put("moved_on", need.moved().map(moved -> moved.on().toString()).orElse(null));
        row.put("confirmed_by", need.confirmed().map(Need.Confirmed::by).orElse(null));
        row.put(
                "confirmed_on",
                need.confirmed().map(word -> word.on().toString()).orElse(null));
        row.put("confirmed_way", need.confirmed().map(word -> word.way().name()).orElse(null));
        row.put("person_id", need.confirmed().flatMap(Need.Confirmed::person).orElse(null));
        Columns.put(row, need.when(), "wanted_from", "wanted_until");
        row.put("meeting_mode", need.mode().name());
        row.put("languages", Columns.text(need.languages()));
        row.put("prefers", Columns.text(need.prefers()));
        return row;
    }

    private static Need need(ResultSet row, StatementContext context) throws SQLException {
        return new Need(
                row.getString("id"),
                row.getString("of_area"),
                row.getString("theme"),
                row.getString("ask"),
                Columns.words(row, "wish").map(Need.Wish::valueOf),
                Need.State.valueOf(row.getString("state")),
                moved(row),
                confirmed(row),
                Columns.when(row, "wanted_from", "wanted_until"),
                Mode.valueOf(row.getString("meeting_mode")),
                Columns.set(row.getString("languages")),
                Columns.set(row.getString("prefers")),
                row.getLong("revision"));
    }

    private static Optional<Need.Moved> moved(ResultSet row) throws SQLException {
        var tier = Columns.number(row, "moved_to");
        if (tier.isEmpty()) {
            return Optional.empty();
        }
        String reason = row.getString("moved_reason");
        String by = row.getString("moved_by");
        return Optional.of(new Need.Moved(tier.getAsInt(), reason, by, LocalDate.parse(row.getString("moved_on"))));
    }

    private static Optional<Need.Confirmed> confirmed(ResultSet row) throws SQLException {
        Optional<LocalDate> on = Columns.day(row, "confirmed_on");
        if (on.isEmpty()) {
            return Optional.empty();
        }
        String by = Columns.words(row, "confirmed_by").orElse("");
        Need.Way way = Need.Way.valueOf(row.getString("confirmed_way"));
        return Optional.of(new Need.Confirmed(by, on.get(), way, Columns.words(row, "person_id")));
    }
}
