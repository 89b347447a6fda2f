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

    private final double x1;
    private final double y1;
    private final double middleX;
    private final double middleY;
    private final double x2;
    private final double y2;
    private final boolean straight;
    private final boolean directed;

    /** A line, straight or around what stands in its way, with an arrow where the way matters. */
    TieLine(Layout.Spot from, Layout.Spot to, double bend, boolean directed) {
        double length = Math.max(1, length(to.x() - from.x(), to.y() - from.y()));
        double ux = (to.x() - from.x()) / length;
        double uy = (to.y() - from.y()) / length;
        double gap = Math.min(GAP, length / 3);
        double aside = directed ? ASIDE : 0;
        this.x1 = from.x() + ux * gap + uy * aside;
        this.y1 = from.y() + uy * gap - ux * aside;
        this.x2 = to.x() - ux * gap + uy * aside;
        this.y2 = to.y() - uy * gap - ux * aside;
        this.middleX = (x1 + x2) / 2 + uy * 2 * bend;
        this.middleY = (y1 + y2) / 2 - ux * 2 * bend;
        this.straight = bend == 0;
        this.directed = directed;
    }

    static TieLine of(Dyad dyad, Layout layout, Bends bends, boolean directed) {
        return new TieLine(layout.of(dyad.from()), layout.of(dyad.to()), bends.of(dyad.from(), dyad.to()), directed);
    }

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

    /** About how long it is. */
    double length() {
        return Math.max(1, length(x2 - x1, y2 - y1));
    }

    /** Where one is after a share of the way. */
    double x(double share) {
        return along(x1, middleX, x2, share);
    }

    /** Where one is after a share of the way. */
    double y(double share) {
        return along(y1, middleY, y2, share);
    }

    /** A point of a quadratic curve. */
    static double along(double start, double middle, double end, double share) {
        double left = 1 - share;
        return left * left * start + 2 * left * share * middle + share * share * end;
    }

    void draw(Svg svg) {
        if (directed) {
            arc(svg);
        } else {
            line(svg, path(x2, y2));
        }
    }

    /** Two thin lines side by side: nothing runs between them yet. */
    void drawHollow(Svg svg) {
        line(svg, path(x2, y2));
        svg.empty("path", "class", "tie-hollow", "d", path(x2, y2));
    }

    private String path(double endX, double endY) {
        return straight
                ? "M" + at(x1, y1) + "L" + at(endX, endY)
                : "M" + at(x1, y1) + "Q" + at(middleX, middleY) + " " + at(endX, endY);
    }

    private void arc(Svg svg) {
        double length = Math.max(1, length(x2 - middleX, y2 - middleY));
        double ux = (x2 - middleX) / length;
        double uy = (y2 - middleY) / length;
        double backX = x2 - ux * ARROW;
        double backY = y2 - uy * ARROW;
        line(svg, path(backX, backY));
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
