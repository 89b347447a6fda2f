package org.peerbench.matching.quality;

import java.util.List;
import org.peerbench.api.picture.Svg;

/** Counts as columns beside each other, each with its number above and its name below. */
final class Columns {
    private static final int WIDTH = 320;
    private static final int HEIGHT = 150;
    private static final int HEAD = 18;
    private static final int FOOT = 20;
    private static final int ROW = 18;
    private static final double WIDEST = 56;

    private Columns() {}

    /** A column. */
    record Column(String name, int count) {}

    /** A word under several columns. */
    record Span(String name, int from, int until) {}

    /** An empty picture that says in words what it shows. */
    static Svg open(int width, int height, String says) {
        return new Svg()
                .open(
                        "svg",
                        "class",
                        "quality-chart",
                        "role",
                        "img",
                        "viewBox",
                        "0 0 " + width + " " + height,
                        "width",
                        width,
                        "height",
                        height,
                        "aria-label",
                        says);
    }

    /**
     * For the page.
     *
     * @param axis what the names below are; empty where the words below the spans say it
     */
    static String draw(List<Column> columns, List<Span> spans, String axis, String says) {
        int height = HEIGHT + ROW;
        Svg svg = open(WIDTH, height, says);
        double wide = Math.min(WIDEST, (double) WIDTH / columns.size());
        double gap = Math.min(4, wide / 8);
        double tall = HEIGHT - HEAD - FOOT;
        int most = Math.max(1, columns.stream().mapToInt(Column::count).max().orElse(1));
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            double y = HEAD + tall - tall * column.count() / most;
            double middle = i * wide + wide / 2;
            if (column.count() > 0) {
                svg.empty(
                        "rect",
                        "class",
                        "quality-main",
                        "x",
                        i * wide + gap,
                        "y",
                        y,
                        "width",
                        wide - 2 * gap,
                        "height",
                        HEAD + tall - y);
                svg.text("text", String.valueOf(column.count()), "class", "quality-above", "x", middle, "y", y - 5);
            }
            svg.text("text", column.name(), "class", "quality-below", "x", middle, "y", HEAD + tall + 15);
        }
        svg.empty(
                "path",
                "class",
                "quality-axis",
                "d",
                "M0 " + Svg.number(HEAD + tall) + "H" + Svg.number(wide * columns.size()));
        for (Span span : spans) {
            double from = span.from() * wide + gap;
            double until = span.until() * wide - gap;
            svg.empty(
                    "path",
                    "class",
                    "quality-axis",
                    "d",
                    "M" + Svg.number(from) + " " + (HEIGHT + 2) + "H" + Svg.number(until));
            svg.text("text", span.name(), "class", "quality-below", "x", (from + until) / 2, "y", HEIGHT + 16);
        }
        svg.text("text", axis, "class", "quality-along", "x", 0, "y", HEIGHT + 14);
        return svg.close().toString();
    }
}
