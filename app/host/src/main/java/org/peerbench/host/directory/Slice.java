package org.peerbench.host.directory;

import java.util.List;
import java.util.function.Function;

/**
 * A part of a list.
 *
 * @param items the records
 * @param next  the cursor of the next part, or {@code null} at the end
 */
public record Slice<T>(List<T> items, String next) {
    public Slice {
        items = List.copyOf(items);
    }

    /** Cuts what was read, one more than asked for, to the part and its cursor. */
    static <R> Slice<R> of(List<R> rows, int limit, Function<R, Cursor> place) {
        if (rows.size() <= limit) {
            return new Slice<>(rows, null);
        }
        List<R> part = rows.subList(0, limit);
        return new Slice<>(part, place.apply(part.get(limit - 1)).text());
    }

    <S> Slice<S> with(List<S> others) {
        return new Slice<>(others, next);
    }
}
