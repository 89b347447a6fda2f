package org.peerbench.matching.quality;

import java.util.List;

/**
 * How a figure was worked out.
 *
 * @param text  the formula in words, where it is from, and what is left out
 * @param lines the numbers that went in
 * @param grids more of them; may be empty
 */
public record How(List<String> text, List<Line> lines, List<Grid> grids) {
    /** A number with what it is. */
    public record Line(String name, String value) {}

    public How {
        text = List.copyOf(text);
        lines = List.copyOf(lines);
        grids = List.copyOf(grids);
    }
}
