package org.peerbench.matching.record;

import java.util.List;
import java.util.Map;
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
        return sql.createQuery("select of_area, like_area, place, source from peer_matching__similar_area"
                        + " order by of_area, place, like_area")
                .map((row, context) -> new Similar(
                        row.getString("of_area"),
                        row.getString("like_area"),
                        Math.toIntExact(row.getLong("place")),
                        row.getString("source")))
                .list();
    }

    /** Puts a table in the place of the one before. */
    public void replace(Changes changes, List<Similar> rows) {
        record Old(String id, long revision) {}
        List<Old> before = sql.createQuery("select id, revision from peer_matching__similar_area")
                .map((row, context) -> new Old(row.getString("id"), row.getLong("revision")))
                .list();
        before.forEach(old -> changes.delete(TABLE, old.id(), old.revision()));
        rows.forEach(each -> changes.insert(
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
