package org.peerbench.matching.quality;

import java.util.ArrayList;
import java.util.List;

/**
 * A table, as a template shows it. Its first column names the row, the others hold numbers or words.
 *
 * @param caption what it shows
 * @param heads   one for each column
 * @param rows    with a cell for each column
 * @param numbers whether all but the first column are numbers
 */
public record Grid(String caption, List<String> heads, List<List<String>> rows, boolean numbers) {
    public Grid {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /** Without rows. */
    static Grid ofNumbers(String caption, String... heads) {
        return new Grid(caption, List.of(heads), List.of(), true);
    }

    /** Without rows. */
    static Grid ofWords(String caption, String... heads) {
        return new Grid(caption, List.of(heads), List.of(), false);
    }

    Grid row(String... cells) {
        List<List<String>> more = new ArrayList<>(rows);
        more.add(List.of(cells));
        return new Grid(caption, heads, more, numbers);
    }
}
