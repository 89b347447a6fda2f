package org.peerbench.matching.quality;

import java.util.List;
import org.peerbench.api.picture.Svg;

/** Counts as bars under each other, each with its name before it and its number behind it; a bar may have several parts. */
final class Bars {
    private static final int WIDTH = 320;
    private static final int NAMES = 112;
    private static final int NUMBERS = 54;
    private static final int ROW = 26;
    private static final int THICK = 15;

    private Bars() {}

    /** A part of a bar, drawn in a style of its own. */
    record Segment(String style, int count) {}

    /** A bar. */
    record Bar(String name, List<Segment> segments, String number) {
        int length() {
            return segments.stream().mapToInt(Segment::count).sum();
        }
    }

    /** For the page. */
    static String draw(List<Bar> bars, String says) {
        Svg svg = Columns.open(WIDTH, bars.size() * ROW, says);
        int most = Math.max(1, bars.stream().mapToInt(Bar::length).max().orElse(1));
        for (int row = 0; row < bars.size(); row++) {
            double y = row * (double) ROW;
            double x = NAMES;
            svg.text("text", bars.get(row).name(), "x", 0, "y", y + 17);
            for (Segment segment : bars.get(row).segments()) {
                double width = (double) (WIDTH - NAMES - NUMBERS) * segment.count() / most;
                if (segment.count() > 0) {
                    svg.empty("rect", "class", segment.style(), "x", x, "y", y + 5, "width", width, "height", THICK);
                }
                x += width;
            }
            svg.text("text", bars.get(row).number(), "class", "quality-number", "x", x + 6, "y", y + 17);
        }
        return svg.close().toString();
    }
}
