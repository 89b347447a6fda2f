package org.peerbench.matching.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.peerbench.api.data.Changes;
import org.peerbench.matching.life.Side;
import org.peerbench.matching.life.State;

/** The steps of supports, as stored: they are added and never changed. */
public final class SupportSteps {
    /** The table. */
    public static final String TABLE = "peer_matching__support_step";

    private final Handle sql;

    /** Reads on this connection. */
    public SupportSteps(Handle sql) {
        this.sql = sql;
    }

    /** All, the first first. */
    public List<SupportStep> all() {
        return sql.createQuery("select * from peer_matching__support_step order by id")
                .map(SupportSteps::step)
                .list();
    }

    /** Those of a support, the first first. */
    public List<SupportStep> of(String support) {
        return sql.createQuery("select * from peer_matching__support_step where support_id = :support order by id")
                .bind("support", support)
                .map(SupportSteps::step)
                .list();
    }

    /** Stores one. */
    public void add(Changes changes, SupportStep step) {
        Map<String, Object> row = new HashMap<>();
        row.put("id", changes.newId());
        row.put("support_id", step.support());
        row.put("step", step.step());
        row.put("side", step.side().map(Enum::name).orElse(null));
        row.put("said_by", step.by());
        row.put("account", step.account());
        row.put("said_way", step.way().name());
        row.put("said_at", step.at().toString());
        row.put("reason", step.reason());
        row.put("detail", step.detail());
        row.put("state_before", step.before().name());
        row.put("state_after", step.after().name());
        changes.insert(TABLE, row);
    }

    private static SupportStep step(ResultSet row, StatementContext context) throws SQLException {
        Optional<Side> side = Columns.words(row, "side").map(Side::valueOf);
        return new SupportStep(
                row.getString("id"),
                row.getString("support_id"),
                row.getString("step"),
                side,
                row.getString("said_by"),
                row.getString("account"),
                SupportStep.Way.valueOf(row.getString("said_way")),
                Instant.parse(row.getString("said_at")),
                row.getString("reason"),
                row.getString("detail"),
                State.valueOf(row.getString("state_before")),
                State.valueOf(row.getString("state_after")));
    }
}
