package org.peerbench.host.table;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerbench.api.transfer.Column;

/**
 * Which heading stands for which wanted column, as proposed or as the user chose. Made to be stored: it fits every file
 * whose {@link Table#fingerprint()} is the same.
 *
 * @param fingerprint of the headings it was made for
 * @param headings    by name of the column; a column without a heading is not in the file
 */
public record Matching(String fingerprint, Map<String, String> headings) {
    private static final int SHOWN = 20;

    public Matching {
        headings = Collections.unmodifiableMap(new LinkedHashMap<>(headings));
    }

    /** The same with the user's choice for one column; a blank heading means that the file does not have it. */
    public Matching with(String column, String heading) {
        Map<String, String> changed = new LinkedHashMap<>(headings);
        changed.remove(column);
        if (!Blank.is(heading)) {
            changed.put(column, heading);
        }
        return new Matching(fingerprint, changed);
    }

    /**
     * The table's rows under the names of the wanted columns. Headings that were matched to none become notes.
     *
     * @return {@link Unreadable} if a required column has no heading in this table
     */
    public MatchOutcome apply(Table table, List<Column> wanted) {
        Map<String, Integer> places = new LinkedHashMap<>();
        for (Column column : wanted) {
            Optional.ofNullable(headings.get(column.name()))
                    .map(heading -> place(heading, table.headings()))
                    .filter(place -> place >= 0)
                    .ifPresent(place -> places.put(column.name(), place));
        }
        List<Column> missing = wanted.stream()
                .filter(column -> column.required() && !places.containsKey(column.name()))
                .toList();
        return missing.isEmpty() ? new CleanTable(table, places) : missing(missing, wanted, table.headings());
    }

    /** A remembered heading may be written a little differently in the next file; the exact one goes first. */
    private static int place(String heading, List<String> headings) {
        int exact = headings.indexOf(heading);
        for (int place = 0; exact < 0 && place < headings.size(); place++) {
            if (ColumnMatch.alike(headings.get(place), heading)) {
                return place;
            }
        }
        return exact;
    }

    private static Unreadable missing(List<Column> missing, List<Column> wanted, List<String> found) {
        List<Column> required = wanted.stream().filter(Column::required).toList();
        int more = Math.max(0, found.size() - SHOWN);
        return Unreadable.file(
                TableCode.MISSING_COLUMNS,
                names(missing),
                names(required),
                String.join(", ", found.subList(0, found.size() - more)),
                more);
    }

    private static String names(List<Column> columns) {
        return String.join(", ", columns.stream().map(Column::name).toList());
    }
}
