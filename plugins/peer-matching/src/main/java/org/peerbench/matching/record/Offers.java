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

/** What people offer, as stored. */
public final class Offers {
    /** The table. */
    public static final String TABLE = "peer_matching__offer";

    private static final String ALL = "select * from peer_matching__offer";

    private final Handle sql;

    /** Reads on this connection. */
    public Offers(Handle sql) {
        this.sql = sql;
    }

    /** All, in the order in which they were recorded. */
    public List<Offer> all() {
        return sql.createQuery(ALL + " order by id").map(Offers::offer).list();
    }

    /** Those given for an area. */
    public List<Offer> ofArea(String area) {
        return asked(" where area_id = :asked order by id", area);
    }

    /** Those of a person. */
    public List<Offer> ofPerson(String person) {
        return asked(" where person_id = :asked order by id", person);
    }

    /** The one with this id. */
    public Optional<Offer> find(String id) {
        return asked(" where id = :asked", id).stream().findFirst();
    }

    /**
     * Stores one.
     *
     * @return its id
     */
    public String add(Changes changes, Offer offer) {
        Map<String, Object> row = row(offer);
        String id = changes.newId();
        row.put("id", id);
        row.put("area_id", offer.area());
        row.put("person_id", offer.person().orElse(null));
        changes.insert(TABLE, row);
        return id;
    }

    /** Stores what changed. Whose offer it is, and for which area, stays. */
    public void change(Changes changes, Offer offer) {
        changes.update(TABLE, offer.id(), offer.revision(), row(offer));
    }

    private List<Offer> asked(String which, String asked) {
        return sql.createQuery(ALL + which)
                .bind("asked", asked)
                .map(Offers::offer)
                .list();
    }

    private static Map<String, Object> row(Offer offer) {
        Map<String, Object> row = new HashMap<>();
        row.put("theme", offer.theme());
        row.put("capacity", (long) offer.capacity());
        Columns.put(row, offer.when(), "offered_from", "offered_until");
        row.put("meeting_mode", offer.mode().name());
        row.put("languages", Columns.text(offer.languages()));
        row.put("prefers", Columns.text(offer.prefers()));
        row.put("agreed_on", offer.consent().personOn().map(LocalDate::toString).orElse(null));
        row.put("manager", offer.consent().manager());
        row.put(
                "manager_on",
                offer.consent().managerOn().map(LocalDate::toString).orElse(null));
        row.put("state", offer.state().name());
        row.put("note", offer.note());
        return row;
    }

    private static Offer offer(ResultSet row, StatementContext context) throws SQLException {
        return new Offer(
                row.getString("id"),
                Columns.words(row, "person_id"),
                row.getString("area_id"),
                row.getString("theme"),
                Math.toIntExact(row.getLong("capacity")),
                Columns.when(row, "offered_from", "offered_until"),
                Mode.valueOf(row.getString("meeting_mode")),
                Columns.set(row.getString("languages")),
                Columns.set(row.getString("prefers")),
                new Offer.Consent(
                        Columns.day(row, "agreed_on"), row.getString("manager"), Columns.day(row, "manager_on")),
                Offer.State.valueOf(row.getString("state")),
                row.getString("note"),
                row.getLong("revision"));
    }
}
