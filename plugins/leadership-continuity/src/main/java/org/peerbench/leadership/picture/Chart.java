package org.peerbench.leadership.picture;

import java.util.List;
import org.peerbench.api.picture.Svg;

/**
 * Two axes with their rules and words; what is drawn between them asks it where a value stands.
 *
 * @param width  of the picture
 * @param height of the picture
 * @param left   where the axes meet
 * @param bottom where the axes meet
 * @param most   the highest value across
 * @param top    the highest value up
 */
record Chart(double width, double height, double left, double bottom, double most, double top) {
    private static final double RIGHT = 16;
    private static final double HEAD = 22;

    /** An empty picture that says in words what it shows. */
    static Svg open(int width, int height, String says) {
        return new Svg()
                .open(
                        "svg",
                        "class",
                        "chart",
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

    double x(double value) {
        return left + (width - RIGHT - left) * Math.min(value, most) / most;
    }

    double y(double value) {
        return bottom - (bottom - HEAD) * Math.min(value, top) / top;
    }

    /** A mark on an axis. */
    record Mark(double value, String text) {}

    void up(Svg svg, List<Mark> marks) {
        for (Mark mark : marks) {
            String y = Svg.number(y(mark.value()));
            svg.empty("path", "class", "chart-rule", "d", "M" + Svg.number(left) + " " + y + "H" + (width - RIGHT));
            svg.text("text", mark.text(), "class", "chart-up", "x", left - 8, "y", y(mark.value()) + 4);
        }
    }

    void across(Svg svg, List<Mark> marks) {
        svg.empty(
                "path",
                "class",
                "chart-axis",
                "d",
                "M" + Svg.number(left) + " " + Svg.number(bottom) + "H" + (width - RIGHT));
        for (Mark mark : marks) {
            svg.text("text", mark.text(), "class", "chart-across", "x", x(mark.value()), "y", bottom + 18);
        }
    }

    /** A point of a path. */
    String at(double across, double up) {
        return Svg.number(x(across)) + " " + Svg.number(y(up));
    }
}
