package org.peerbench.host.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.peerbench.api.transfer.Column;

/** Finds which heading stands for which wanted column. */
public final class ColumnMatch {
    private final List<String> free;
    private final Map<String, String> found = new LinkedHashMap<>();

    private ColumnMatch(List<String> headings) {
        this.free = new ArrayList<>(headings);
    }

    /**
     * A first proposal, for the user to change: headings that are the column's name; then those that differ from it in
     * case, spaces, underscores and other punctuation only; then those that are one of its aliases, as loosely. A
     * heading is used once.
     */
    public static Matching suggest(List<String> headings, List<Column> wanted) {
        ColumnMatch match = new ColumnMatch(headings);
        match.round(wanted, (column, heading) -> column.name().equals(heading));
        match.round(wanted, (column, heading) -> alike(column.name(), heading));
        match.round(wanted, (column, heading) -> column.aliases().stream().anyMatch(alias -> alike(alias, heading)));
        match.takeForRequired(headings, wanted);
        return new Matching(HeadingKey.fingerprint(headings), match.found);
    }

    /** What a table cannot do without may take by an alias what an optional column has by its name. */
    private void takeForRequired(List<String> headings, List<Column> wanted) {
        for (Column column : wanted) {
            if (column.required() && !found.containsKey(column.name())) {
                headings.stream()
                        .filter(heading -> column.aliases().stream().anyMatch(alias -> alike(alias, heading)))
                        .filter(heading -> wanted.stream()
                                .noneMatch(other -> other.required() && heading.equals(found.get(other.name()))))
                        .findFirst()
                        .ifPresent(heading -> {
                            found.values().remove(heading);
                            found.put(column.name(), heading);
                        });
            }
        }
    }

    private void round(List<Column> wanted, BiPredicate<Column, String> fits) {
        for (Column column : wanted) {
            if (!found.containsKey(column.name())) {
                free.stream()
                        .filter(heading -> fits.test(column, heading))
                        .findFirst()
                        .ifPresent(heading -> {
                            found.put(column.name(), heading);
                            free.remove(heading);
                        });
            }
        }
    }

    static boolean alike(String one, String other) {
        return HeadingKey.of(one).equals(HeadingKey.of(other));
    }
}
