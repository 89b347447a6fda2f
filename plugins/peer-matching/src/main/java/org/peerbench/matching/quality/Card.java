package org.peerbench.matching.quality;

import java.util.ArrayList;
import java.util.List;

/**
 * One question about a round with its answer, as a template shows it.
 *
 * @param id      names it within the page
 * @param title   the question
 * @param said    the answer, the most important sentence first
 * @param picture the same as SVG; empty where a sentence is enough
 * @param legend  what the colours of the picture mean; empty where there is one only
 * @param grids   the same in numbers
 * @param list    what was counted, one by one; empty where there is nothing, or it is too much
 * @param how     behind one click
 */
public record Card(
        String id,
        String title,
        List<String> said,
        String picture,
        List<Key> legend,
        List<Grid> grids,
        List<String> list,
        How how) {
    /** A colour and what it means. */
    public record Key(String style, String meaning) {}

    public Card {
        said = List.copyOf(said);
        legend = List.copyOf(legend);
        grids = List.copyOf(grids);
        list = List.copyOf(list);
    }

    /** Only sentences so far. */
    static Card of(String id, String title, List<String> said, How how) {
        return new Card(id, title, said, "", List.of(), List.of(), List.of(), how);
    }

    Card drawn(String svg, List<Key> keys) {
        return new Card(id, title, said, svg, keys, grids, list, how);
    }

    Card with(Grid grid) {
        List<Grid> more = new ArrayList<>(grids);
        more.add(grid);
        return new Card(id, title, said, picture, legend, more, list, how);
    }

    Card listing(List<String> lines) {
        return new Card(id, title, said, picture, legend, grids, lines, how);
    }
}
