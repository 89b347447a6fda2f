package org.peerbench.relationships.file;

import java.util.List;

/**
 * A sheet as it stands in a file.
 *
 * @param name  on its tab; the empty text for a CSV
 * @param lines those with text in them
 */
public record Grid(String name, List<Line> lines) {
    public Grid {
        lines = List.copyOf(lines);
    }

    /**
     * A row.
     *
     * @param number as the user sees it, the first being 1
     * @param cells  texts, blank where there is none; not all lines are equally long
     */
    public record Line(int number, List<String> cells) {
        public Line {
            cells = List.copyOf(cells);
        }

        /** The text of a cell, stripped; the empty text where there is none. */
        public String cell(int column) {
            return column < 0 || column >= cells.size() ? "" : cells.get(column).strip();
        }
    }
}
