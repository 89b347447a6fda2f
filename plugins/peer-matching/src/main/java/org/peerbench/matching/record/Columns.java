package org.peerbench.matching.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** How values stand in columns: sets with commas, days as texts. */
final class Columns {
    private Columns() {}

    static Set<String> set(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static String text(Collection<String> values) {
        return values.stream().sorted().collect(Collectors.joining(","));
    }

    static Optional<String> words(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).filter(text -> !text.isEmpty());
    }

    static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return words(row, column).map(LocalDate::parse);
    }

    static OptionalInt number(ResultSet row, String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(Math.toIntExact(number));
    }

    static Long number(OptionalInt value) {
        return value.isPresent() ? Long.valueOf(value.getAsInt()) : null;
    }

    static When when(ResultSet row, String from, String until) throws SQLException {
        Set<DayOfWeek> days =
                set(row.getString("weekdays")).stream().map(DayOfWeek::valueOf).collect(Collectors.toSet());
        return new When(day(row, from), day(row, until), days);
    }

    static void put(Map<String, Object> row, When when, String from, String until) {
        row.put(from, when.from().map(LocalDate::toString).orElse(null));
        row.put(until, when.until().map(LocalDate::toString).orElse(null));
        row.put("weekdays", text(when.days().stream().map(DayOfWeek::name).toList()));
    }
}
