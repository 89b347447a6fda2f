package org.peerbench.matching.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.peerbench.api.data.Changes;

/** Supports, as stored. */
public final class StoredSupports {
    /** The table. */
    public static final String TABLE = "peer_matching__support";

    private static final String ALL = "select * from peer_matching__support";

    private final Handle sql;

    /** Reads on this connection. */
    public StoredSupports(Handle sql) {
        this.sql = sql;
    }

    /** All, in the order in which they were offered. */
    public List<StoredSupport> all() {
        return sql.createQuery(ALL + " order by id")
                .map(StoredSupports::support)
                .list();
    }

    /** Those in which an area helps or is helped. */
    public List<StoredSupport> ofArea(String area) {
        return asked(" where receiver = :asked or giver = :asked order by id", area);
    }

    /** Those of a need. */
    public List<StoredSupport> ofNeed(String need) {
        return asked(" where need_id = :asked order by id", need);
    }

    /** Those of an offer. */
    public List<StoredSupport> ofOffer(String offer) {
        return asked(" where offer_id = :asked order by id", offer);
    }

    /** Those in which a person helps or speaks for the receiving side. */
    public List<StoredSupport> ofPerson(String person) {
        return asked(" where person_id = :asked or contact_id = :asked order by id", person);
    }

    /** The one with this id. */
    public Optional<StoredSupport> find(String id) {
        return asked(" where id = :asked", id).stream().findFirst();
    }

    /**
     * Stores one.
     *
     * @return its id
     */
    public String add(Changes changes, StoredSupport support) {
        Map<String, Object> row = LifeColumns.row(support.life());
        String id = changes.newId();
        row.put("id", id);
        row.put("need_id", support.need());
        row.put("offer_id", support.offer());
        row.put("round_id", support.round().orElse(null));
        row.put("theme", support.theme());
        row.put("receiver", support.receiver());
        row.put("giver", support.giver());
        row.put("person_id", support.person().orElse(null));
        row.put("contact_id", support.contact().orElse(null));
        row.put("why", support.why());
        row.put("score", Columns.number(support.score()));
        row.put("tier", Columns.number(support.tier()));
        row.put("calendar_key", support.calendar());
        changes.insert(TABLE, row);
        return id;
    }

    /** Stores where it stands. */
    public void change(Changes changes, StoredSupport support) {
        changes.update(TABLE, support.id(), support.revision(), new HashMap<>(LifeColumns.row(support.life())));
    }

    private List<StoredSupport> asked(String which, String asked) {
        return sql.createQuery(ALL + which)
                .bind("asked", asked)
                .map(StoredSupports::support)
                .list();
    }

    private static StoredSupport support(ResultSet row, StatementContext context) throws SQLException {
        return new StoredSupport(
                row.getString("id"),
                row.getString("need_id"),
                row.getString("offer_id"),
                Columns.words(row, "round_id"),
                row.getString("theme"),
                row.getString("receiver"),
                row.getString("giver"),
                Columns.words(row, "person_id"),
                Columns.words(row, "contact_id"),
                row.getString("why"),
                Columns.number(row, "score"),
                Columns.number(row, "tier"),
                LifeColumns.life(row),
                row.getString("calendar_key"),
                row.getLong("revision"));
    }
}
