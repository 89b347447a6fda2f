package org.peerbench.host.tilemap;

/**
 * A position in the plane, x to the east and y to the south as in SVG.
 *
 * @param x in the unit of whoever made it: kilometres, hexagons or pixels
 * @param y in the same unit
 */
public record Point(double x, double y) {
    Point times(double factor) {
        return new Point(x * factor, y * factor);
    }

    double squaredDistanceTo(Point other) {
        double dx = x - other.x;
        double dy = y - other.y;
        return dx * dx + dy * dy;
    }
}
