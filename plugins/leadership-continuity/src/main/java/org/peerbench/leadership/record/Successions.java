package org.peerbench.leadership.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.data.Changes;
import org.peerbench.leadership.post.Succession;
import org.peerbench.leadership.time.Edtf;

/** Which posts went on as which. */
public final class Successions {
    private static final String TABLE = "leadership_continuity__succession";

    private final Handle sql;

    /** Reads on this connection. */
    public Successions(Handle sql) {
        this.sql = sql;
    }

    /** All there are, the earliest recorded first. */
    public List<Succession> all() {
        return read("");
    }

    /** All that touch the posts of an area, the earliest recorded first. */
    public List<Succession> of(String area) {
        return read(area);
    }

    private List<Succession> read(String area) {
        return sql.createQuery("""
                        select s.from_post, s.to_post, s.kind, s.happened from leadership_continuity__succession s
                        where :area = ''
                           or s.from_post in (select post_id from leadership_continuity__post_area where area_id = :area)
                           or s.to_post in (select post_id from leadership_continuity__post_area where area_id = :area)
                        order by s.id""")
                .bind("area", area)
                .map((row, context) -> new Succession(
                        row.getString("from_post"),
                        row.getString("to_post"),
                        Succession.Kind.valueOf(row.getString("kind")),
                        Edtf.stored(row.getString("happened"))))
                .list();
    }

    /**
     * Stores one; nothing changes if it is recorded already.
     *
     * @param area through which it is recorded
     */
    public void add(Changes changes, String area, Succession succession) {
        boolean known = sql.createQuery("select count(*) from leadership_continuity__succession"
                                + " where from_post = :from and to_post = :to")
                        .bind("from", succession.from())
                        .bind("to", succession.to())
                        .mapTo(Long.class)
                        .one()
                > 0;
        if (known) {
            return;
        }
        Map<String, Object> row = new HashMap<>();
        row.put("id", changes.newId());
        row.put("area_id", area);
        row.put("from_post", succession.from());
        row.put("to_post", succession.to());
        row.put("kind", succession.kind().name());
        row.put("happened", Sources.text(succession.on()));
        changes.insert(TABLE, row);
    }
}
