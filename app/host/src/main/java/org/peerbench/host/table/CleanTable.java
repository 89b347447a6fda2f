package org.peerbench.host.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.peerbench.api.transfer.Row;

/**
 * A table whose columns are matched.
 *
 * @param table  as it was read
 * @param places where each matched column stands, the first being 0, by name of the column
 */
public record CleanTable(Table table, Map<String, Integer> places) implements MatchOutcome {
    public CleanTable {
        places = Map.copyOf(places);
    }

    /** The headings that were matched to no column, and whose cells are notes. */
    public List<String> noteHeadings() {
        return notePlaces().mapToObj(table.headings()::get).toList();
    }

    /** One for every row of the table, in its order; texts are stripped, blank ones left out. */
    public Stream<Row> rows() {
        int[] noted = notePlaces().toArray();
        return table.rows().stream().map(row -> clean(row, noted));
    }

    private IntStream notePlaces() {
        return IntStream.range(0, table.headings().size()).filter(place -> !places.containsValue(place));
    }

    private Row clean(TableRow row, int[] noted) {
        Map<String, String> cells = new HashMap<>();
        places.forEach((column, place) -> put(cells, column, row.cells().get(place)));
        Map<String, String> notes = new HashMap<>();
        for (int place : noted) {
            put(notes, table.headings().get(place), row.cells().get(place));
        }
        return new Row(row.number(), cells, notes);
    }

    private static void put(Map<String, String> texts, String name, String cell) {
        String text = Blank.strip(cell);
        if (!text.isEmpty()) {
            texts.put(name, text);
        }
    }
}
