package org.peerbench.matching.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.peerbench.api.data.Changes;
import org.peerbench.matching.life.Side;

/** Messages about supports, as stored. */
public final class SupportLetters {
    /** The table. */
    public static final String TABLE = "peer_matching__support_letter";

    private final Handle sql;

    /** Reads on this connection. */
    public SupportLetters(Handle sql) {
        this.sql = sql;
    }

    /** Those about a support, the first first. */
    public List<Letter> of(String support) {
        return sql.createQuery("select * from peer_matching__support_letter where support_id = :support order by id")
                .bind("support", support)
                .map(SupportLetters::letter)
                .list();
    }

    /** Notes that one was written. */
    public void add(Changes changes, Letter letter) {
        Map<String, Object> row = new HashMap<>();
        row.put("id", changes.newId());
        row.put("support_id", letter.support());
        row.put("what", letter.what());
        row.put("side", letter.side().map(Enum::name).orElse(null));
        row.put("survey_id", letter.survey().orElse(null));
        row.put("written_on", letter.on().toString());
        row.put("message_id", letter.message());
        changes.insert(TABLE, row);
    }

    private static Letter letter(ResultSet row, StatementContext context) throws SQLException {
        return new Letter(
                row.getString("id"),
                row.getString("support_id"),
                row.getString("what"),
                Columns.words(row, "side").map(Side::valueOf),
                Columns.words(row, "survey_id"),
                LocalDate.parse(row.getString("written_on")),
                row.getString("message_id"));
    }
}
