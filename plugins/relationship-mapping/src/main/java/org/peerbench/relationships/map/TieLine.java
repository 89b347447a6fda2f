package org.peerbench.relationships.map;

import java.util.Locale;
import org.peerbench.api.picture.Svg;
import org.peerbench.relationships.network.Dyad;
import org.peerbench.relationships.network.DyadStatus;
import org.peerbench.relationships.network.Scale;

/** One tie as a line between two marks: with a pale casing, so that one sees which line passes over which. */
final class TieLine {
    /** Where a line begins and ends, so that it touches neither mark. */
    private static final double GAP = 12;

    private static final double BEND = 0.08;
    private static final double MOST_BEND = 12;
    private static final double ASIDE = 3.5;
    private static final double ARROW = 12;

    private TieLine() {}

    /** The classes that give a tie its colour, dash and width. */
    static String classes(DyadStatus status, int rank) {
        String kind = "tie tie-" + status.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return rank == 0 ? kind : kind + " level-" + rank;
    }

    static String classes(Dyad dyad, Scale scale) {
        return classes(
                dyad.status(),
                dyad.value().isPresent() ? scale.rank(dyad.value().getAsInt()) : 0);
    }

    /** How far an arc leaves the straight way for the one the other way; 0 where a line stands for both ways. */
    static double aside(Layout.Spot from, Layout.Spot to, boolean directed) {
        return directed ? Math.min(MOST_BEND, length(to.x() - from.x(), to.y() - from.y()) * BEND) : 0;
    }

    /** A line, straight or around what stands in its way, with an arrow where the way matters. */
    static void draw(Svg svg, Layout.Spot from, Layout.Spot to, double bend, boolean directed) {
        double length = Math.max(1, length(to.x() - from.x(), to.y() - from.y()));
        double ux = (to.x() - from.x()) / length;
        double uy = (to.y() - from.y()) / length;
        double gap = Math.min(GAP, length / 3);
        double aside = directed ? ASIDE : 0;
        double x1 = from.x() + ux * gap + uy * aside;
        double y1 = from.y() + uy * gap - ux * aside;
        double x2 = to.x() - ux * gap + uy * aside;
        double y2 = to.y() - uy * gap - ux * aside;
        double middleX = (x1 + x2) / 2 + uy * 2 * bend;
        double middleY = (y1 + y2) / 2 - ux * 2 * bend;
        if (directed) {
            arc(svg, x1, y1, middleX, middleY, x2, y2);
        } else if (bend != 0) {
            line(svg, "M" + at(x1, y1) + "Q" + at(middleX, middleY) + " " + at(x2, y2));
        } else {
            line(svg, "M" + at(x1, y1) + "L" + at(x2, y2));
        }
    }

    private static void arc(Svg svg, double x1, double y1, double middleX, double middleY, double x2, double y2) {
        double length = Math.max(1, length(x2 - middleX, y2 - middleY));
        double ux = (x2 - middleX) / length;
        double uy = (y2 - middleY) / length;
        double backX = x2 - ux * ARROW;
        double backY = y2 - uy * ARROW;
        line(svg, "M" + at(x1, y1) + "Q" + at(middleX, middleY) + " " + at(backX, backY));
        double half = ARROW * 0.55;
        String head = "M" + at(x2, y2) + "L" + at(backX + uy * half, backY - ux * half) + "L"
                + at(backX - uy * half, backY + ux * half) + "z";
        svg.empty("path", "class", "tie-arrow", "d", head);
    }

    private static void line(Svg svg, String path) {
        svg.empty("path", "class", "tie-casing", "d", path);
        svg.empty("path", "class", "tie-line", "d", path);
    }

    private static double length(double dx, double dy) {
        return Math.sqrt(dx * dx + dy * dy);
    }

    private static String at(double x, double y) {
        return Svg.number(x) + " " + Svg.number(y);
    }
}
