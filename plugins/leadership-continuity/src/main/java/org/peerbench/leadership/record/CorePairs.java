package org.peerbench.leadership.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.data.Changes;
import org.peerbench.leadership.post.CorePair;
import org.peerbench.leadership.post.Succession;

/** Which pairs of posts an area declared to be those on which it rests. */
public final class CorePairs {
    private static final String TABLE = "leadership_continuity__core_pair";

    private final Handle sql;

    /** Reads on this connection. */
    public CorePairs(Handle sql) {
        this.sql = sql;
    }

    private record Row(String id, CorePair pair, long revision) {}

    /** Those of an area, the earliest declared first; a post that went on as another is the other. */
    public List<CorePair> of(String area) {
        List<Succession> successions = new Successions(sql).of(area);
        return rows(area).stream()
                .map(Row::pair)
                .filter(pair -> !root(pair.one(), successions).equals(root(pair.other(), successions)))
                .map(pair -> CorePair.of(root(pair.one(), successions), root(pair.other(), successions)))
                .distinct()
                .toList();
    }

    private static String root(String post, List<Succession> successions) {
        String root = post;
        for (int steps = 0; steps <= successions.size(); steps++) {
            String now = root;
            root = successions.stream()
                    .filter(link -> link.from().equals(now))
                    .map(Succession::to)
                    .findFirst()
                    .orElse(now);
        }
        return root;
    }

    /** Makes these the area's own; none lets the usual pairs count again. */
    public void declare(Changes changes, String area, Collection<CorePair> pairs) {
        List<CorePair> missing = new ArrayList<>(pairs);
        for (Row row : rows(area)) {
            if (!missing.remove(row.pair())) {
                changes.delete(TABLE, row.id(), row.revision());
            }
        }
        missing.stream()
                .distinct()
                .forEach(pair -> changes.insert(
                        TABLE,
                        Map.of(
                                "id", changes.newId(),
                                "area_id", area,
                                "one_post", pair.one(),
                                "other_post", pair.other())));
    }

    private List<Row> rows(String area) {
        return sql.createQuery("select id, one_post, other_post, revision from leadership_continuity__core_pair"
                        + " where area_id = :area order by id")
                .bind("area", area)
                .map((row, context) -> new Row(
                        row.getString("id"),
                        CorePair.of(row.getString("one_post"), row.getString("other_post")),
                        row.getLong("revision")))
                .list();
    }
}
