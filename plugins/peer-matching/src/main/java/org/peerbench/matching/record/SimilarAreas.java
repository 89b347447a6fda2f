package org.peerbench.matching.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.data.Changes;

/** An imported table of areas that are alike. */
public final class SimilarAreas {
    private static final String TABLE = "peer_matching__similar_area";

    private final Handle sql;

    /** Reads on this connection. */
    public SimilarAreas(Handle sql) {
        this.sql = sql;
    }

    /**
     * A row.
     *
     * @param area  id of the area
     * @param like  id of an area that is like it
     * @param place 1 for the most alike
     */
    public record Similar(String area, String like, int place, String source) {}

    /** All rows, the most alike of an area first. */
    public List<Similar> all() {
        return sql.createQuery("select * from peer_matching__similar_area order by of_area, place, like_area")
                .map((row, context) -> similar(row))
                .list();
    }

    private static Similar similar(ResultSet row) throws SQLException {
        return new Similar(
                row.getString("of_area"),
                row.getString("like_area"),
                Math.toIntExact(row.getLong("place")),
                row.getString("source"));
    }

    private record Stored(String id, long revision, Similar row) {}

    /** Puts a table in the place of the one before; rows that stand in both are left as they are. */
    public void replace(Changes changes, List<Similar> rows) {
        Set<Similar> now = new LinkedHashSet<>(rows);
        List<Stored> before = sql.createQuery("select * from peer_matching__similar_area")
                .map((row, context) -> new Stored(row.getString("id"), row.getLong("revision"), similar(row)))
                .list();
        before.stream()
                .filter(old -> !now.remove(old.row()))
                .forEach(old -> changes.delete(TABLE, old.id(), old.revision()));
        now.forEach(each -> changes.insert(
                TABLE,
                Map.of(
                        "id",
                        changes.newId(),
                        "of_area",
                        each.area(),
                        "like_area",
                        each.like(),
                        "place",
                        (long) each.place(),
                        "source",
                        each.source())));
    }
}
