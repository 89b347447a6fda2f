package org.peerbench.leadership.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.data.Changes;
import org.peerbench.leadership.post.Plan;
import org.peerbench.leadership.time.Edtf;

/** How far the succession in each post is arranged. */
public final class Plans {
    private static final String TABLE = "leadership_continuity__plan";

    private final Handle sql;

    /** Reads on this connection. */
    public Plans(Handle sql) {
        this.sql = sql;
    }

    /** Those of the posts that count for an area. */
    public List<Plan> of(String area) {
        return sql.createQuery("select id, post_id, state, start_by, revision from leadership_continuity__plan"
                        + " where post_id in (select post_id from leadership_continuity__post_area where area_id = :area)"
                        + " order by id")
                .bind("area", area)
                .map((row, context) -> new Plan(
                        row.getString("id"),
                        row.getString("post_id"),
                        Plan.State.valueOf(row.getString("state")),
                        Edtf.stored(row.getString("start_by")),
                        row.getLong("revision")))
                .list();
    }

    /** That of one post of an area. */
    public Plan find(String area, String post) {
        return of(area).stream()
                .filter(plan -> plan.post().equals(post))
                .findFirst()
                .orElse(Plan.none(post));
    }

    /**
     * Stores one.
     *
     * @param area through which it is recorded
     */
    public void put(Changes changes, String area, Plan plan) {
        Map<String, Object> row = new HashMap<>();
        row.put("area_id", area);
        row.put("post_id", plan.post());
        row.put("state", plan.state().name());
        row.put("start_by", Sources.text(plan.startBy()));
        if (plan.id().isEmpty()) {
            row.put("id", changes.newId());
            changes.insert(TABLE, row);
        } else {
            changes.update(TABLE, plan.id(), plan.revision(), row);
        }
    }
}
