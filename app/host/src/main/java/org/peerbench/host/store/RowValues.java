package org.peerbench.host.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.peerbench.api.date.PartialDate;

/** Checks what a caller wants to write: only columns that are there and not the host's, only values that both databases keep alike. */
final class RowValues {
    private static final Set<String> OURS = Set.of(TrackedTable.REVISION, TrackedTable.RECORDED_AT);

    private RowValues() {}

    /** The values in the order given, as they will be stored. */
    static Map<String, Object> checked(TrackedTable table, Map<String, ?> row) {
        Map<String, Object> values = new LinkedHashMap<>();
        row.forEach((column, value) -> {
            if (!table.columns().has(column) || OURS.contains(column)) {
                throw new IllegalArgumentException("Table " + table.name() + " has no column " + column + " to write");
            }
            values.put(column, stored(table, column, value));
        });
        return values;
    }

    private static Object stored(TrackedTable table, String column, Object value) {
        if (value == null || value instanceof String || value instanceof Boolean || value instanceof Long) {
            return value;
        }
        if (value instanceof Integer || value instanceof Short) {
            return ((Number) value).longValue();
        }
        if (value instanceof Instant instant) {
            return IsoText.of(instant);
        }
        if (value instanceof LocalDate || value instanceof PartialDate) {
            return value.toString();
        }
        throw new IllegalArgumentException("Column " + table.name() + "." + column + " cannot keep a "
                + value.getClass().getName() + "; give text, a boolean or a whole number");
    }
}
