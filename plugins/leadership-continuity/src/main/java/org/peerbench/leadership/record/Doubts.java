package org.peerbench.leadership.record;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.data.Changes;

/** What somebody who confirms an area's posts said is no longer so. */
public final class Doubts {
    static final String TABLE = "leadership_continuity__doubt";

    private final Handle sql;

    /** Reads on this connection. */
    public Doubts(Handle sql) {
        this.sql = sql;
    }

    /** Those of an area that nobody has settled, the earliest first. */
    public List<Doubt> open(String area) {
        return sql.createQuery("select id, area_id, survey_id, post_id, holding_id, what, said_by, said_on, revision"
                        + " from leadership_continuity__doubt where area_id = :area and settled_on is null order by id")
                .bind("area", area)
                .map((row, context) -> new Doubt(
                        row.getString("id"),
                        row.getString("area_id"),
                        row.getString("survey_id"),
                        row.getString("post_id"),
                        Optional.ofNullable(row.getString("holding_id")),
                        row.getString("what"),
                        row.getString("said_by"),
                        LocalDate.parse(row.getString("said_on")),
                        row.getLong("revision")))
                .list();
    }

    /** Stores one. */
    public void add(Changes changes, Doubt doubt) {
        Map<String, Object> row = new HashMap<>();
        row.put("id", changes.newId());
        row.put("area_id", doubt.area());
        row.put("survey_id", doubt.survey());
        row.put("post_id", doubt.post());
        row.put("holding_id", doubt.holding().orElse(null));
        row.put("what", doubt.what());
        row.put("said_by", doubt.by());
        row.put("said_on", doubt.on().toString());
        changes.insert(TABLE, row);
    }

    /** Somebody has seen to it. */
    public void settle(Changes changes, Doubt doubt, LocalDate day) {
        changes.update(TABLE, doubt.id(), doubt.revision(), Map.of("settled_on", day.toString()));
    }
}
