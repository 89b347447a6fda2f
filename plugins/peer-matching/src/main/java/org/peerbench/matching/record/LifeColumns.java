package org.peerbench.matching.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerbench.matching.life.Life;
import org.peerbench.matching.life.Side;
import org.peerbench.matching.life.State;

/** Where a support stands, in columns. */
final class LifeColumns {
    private LifeColumns() {}

    static Map<String, Object> row(Life life) {
        Map<String, Object> row = new HashMap<>();
        row.put("state", life.state().name());
        row.put("offered_on", life.offered().toString());
        row.put("answer_by", life.answerBy().toString());
        row.put("said_yes", text(life.accepted()));
        row.put("began_on", day(life.began()));
        row.put("last_heard", life.lastHeard().toString());
        row.put("ends_on", day(life.endsOn()));
        row.put("paused_from", day(life.paused().map(Life.Pause::from)));
        row.put("paused_until", day(life.paused().map(Life.Pause::until)));
        row.put("due_since", day(life.dueSince()));
        row.put("has_reviewed", text(life.reviewed()));
        row.put("over_on", day(life.over()));
        row.put(
                "lasted",
                Columns.text(life.lasted().stream().map(String::valueOf).toList()));
        return row;
    }

    static Life life(ResultSet row) throws SQLException {
        Optional<LocalDate> from = Columns.day(row, "paused_from");
        Optional<LocalDate> until = Columns.day(row, "paused_until");
        return new Life(
                State.valueOf(row.getString("state")),
                LocalDate.parse(row.getString("offered_on")),
                LocalDate.parse(row.getString("answer_by")),
                sides(row.getString("said_yes")),
                Columns.day(row, "began_on"),
                LocalDate.parse(row.getString("last_heard")),
                Columns.day(row, "ends_on"),
                from.flatMap(first -> until.map(last -> new Life.Pause(first, last))),
                Columns.day(row, "due_since"),
                sides(row.getString("has_reviewed")),
                Columns.day(row, "over_on"),
                Columns.set(row.getString("lasted")).stream()
                        .map(Integer::valueOf)
                        .collect(Collectors.toSet()));
    }

    private static Set<Side> sides(String text) {
        return Columns.set(text).stream().map(Side::valueOf).collect(Collectors.toSet());
    }

    private static String text(Set<Side> sides) {
        return Columns.text(sides.stream().map(Side::name).toList());
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }
}
