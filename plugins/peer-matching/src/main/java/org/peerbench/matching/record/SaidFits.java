package org.peerbench.matching.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.peerbench.api.data.Changes;
import org.peerbench.matching.life.Fit;
import org.peerbench.matching.life.Side;

/** How the two sides of supports get on, as they say, as stored: a later word is added to the earlier one. */
public final class SaidFits {
    /** The table. */
    public static final String TABLE = "peer_matching__fit";

    private final Handle sql;

    /** Reads on this connection. */
    public SaidFits(Handle sql) {
        this.sql = sql;
    }

    /** All, the first first. */
    public List<SaidFit> all() {
        return sql.createQuery("select * from peer_matching__fit order by id")
                .map(SaidFits::said)
                .list();
    }

    /** Those of a support, the first first. */
    public List<SaidFit> of(String support) {
        return sql.createQuery("select * from peer_matching__fit where support_id = :support order by id")
                .bind("support", support)
                .map(SaidFits::said)
                .list();
    }

    /** The last word of each side of a support. */
    public static Map<Side, SaidFit> last(Collection<SaidFit> all, String support) {
        Map<Side, SaidFit> last = new EnumMap<>(Side.class);
        all.stream().filter(each -> each.support().equals(support)).forEach(each -> last.put(each.side(), each));
        return last;
    }

    /** Stores one. */
    public void add(Changes changes, String support, Side side, Fit fit, LocalDate on) {
        Map<String, Object> row = new HashMap<>();
        row.put("id", changes.newId());
        row.put("support_id", support);
        row.put("side", side.name());
        row.put("fit", fit.name());
        row.put("said_on", on.toString());
        changes.insert(TABLE, row);
    }

    private static SaidFit said(ResultSet row, StatementContext context) throws SQLException {
        return new SaidFit(
                row.getString("id"),
                row.getString("support_id"),
                Side.valueOf(row.getString("side")),
                Fit.valueOf(row.getString("fit")),
                LocalDate.parse(row.getString("said_on")));
    }
}
