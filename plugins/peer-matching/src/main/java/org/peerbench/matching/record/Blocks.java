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

/** Who is never to be matched, as stored. */
public final class Blocks {
    /** The table. */
    public static final String TABLE = "peer_matching__block";

    private static final String ALL = "select * from peer_matching__block";

    private final Handle sql;

    /** Reads on this connection. */
    public Blocks(Handle sql) {
        this.sql = sql;
    }

    /** All, also those that were lifted. */
    public List<Block> all() {
        return sql.createQuery(ALL + " order by id").map(Blocks::block).list();
    }

    /** Those that name a person. */
    List<Block> ofPerson(String person) {
        return sql.createQuery(ALL + " where person_id = :person order by id")
                .bind("person", person)
                .map(Blocks::block)
                .list();
    }

    /** The one with this id. */
    public Optional<Block> find(String id) {
        return sql.createQuery(ALL + " where id = :id")
                .bind("id", id)
                .map(Blocks::block)
                .findFirst();
    }

    /**
     * Stores one.
     *
     * @return its id
     */
    public String add(Changes changes, Block block) {
        Map<String, Object> row = row(block);
        String id = changes.newId();
        row.put("id", id);
        changes.insert(TABLE, row);
        return id;
    }

    /** Stores what changed. */
    public void change(Changes changes, Block block) {
        changes.update(TABLE, block.id(), block.revision(), row(block));
    }

    private static Map<String, Object> row(Block block) {
        Map<String, Object> row = new HashMap<>();
        row.put("one_area", block.area().orElse(null));
        row.put("person_id", block.person().orElse(null));
        row.put("other_area", block.other());
        row.put("reason", block.reason());
        row.put("said_by", block.by());
        row.put("said_on", block.on().toString());
        row.put("lifted_on", block.lifted().map(LocalDate::toString).orElse(null));
        return row;
    }

    private static Block block(ResultSet row, StatementContext context) throws SQLException {
        return new Block(
                row.getString("id"),
                Columns.words(row, "one_area"),
                Columns.words(row, "person_id"),
                row.getString("other_area"),
                row.getString("reason"),
                row.getString("said_by"),
                LocalDate.parse(row.getString("said_on")),
                Columns.day(row, "lifted_on"),
                row.getLong("revision"));
    }
}
