package org.peerbench.relationships.map;

/** Plane geometry on bare numbers: the search for a layout asks these questions millions of times. */
final class Geometry {
    private Geometry() {}

    /** Whether two segments cross or touch. */
    static boolean cross(double ax, double ay, double bx, double by, double cx, double cy, double dx, double dy) {
        if (Math.max(ax, bx) < Math.min(cx, dx)
                || Math.max(cx, dx) < Math.min(ax, bx)
                || Math.max(ay, by) < Math.min(cy, dy)
                || Math.max(cy, dy) < Math.min(ay, by)) {
            return false;
        }
        return turn(ax, ay, bx, by, cx, cy) * turn(ax, ay, bx, by, dx, dy) <= 0
                && turn(cx, cy, dx, dy, ax, ay) * turn(cx, cy, dx, dy, bx, by) <= 0;
    }

    private static double turn(double ax, double ay, double bx, double by, double cx, double cy) {
        return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
    }

    /** The length of a segment that lies within a box (Liang and Barsky's clipping). */
    static double within(
            double ax, double ay, double bx, double by, double left, double top, double right, double bottom) {
        if (Math.max(ax, bx) < left
                || Math.min(ax, bx) > right
                || Math.max(ay, by) < top
                || Math.min(ay, by) > bottom) {
            return 0;
        }
        double dx = bx - ax;
        double dy = by - ay;
        double from = Math.max(enter(ax, dx, left, right), enter(ay, dy, top, bottom));
        double to = Math.min(leave(ax, dx, left, right), leave(ay, dy, top, bottom));
        double share = Math.min(1, to) - Math.max(0, from);
        return share <= 0 ? 0 : share * Math.sqrt(dx * dx + dy * dy);
    }

    private static double enter(double start, double step, double low, double high) {
        if (step == 0) {
            return start < low || start > high ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
        }
        return Math.min((low - start) / step, (high - start) / step);
    }

    private static double leave(double start, double step, double low, double high) {
        if (step == 0) {
            return start < low || start > high ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        return Math.max((low - start) / step, (high - start) / step);
    }

    /** The distance of a point from a segment. */
    static double distance(double px, double py, double ax, double ay, double bx, double by) {
        double dx = bx - ax;
        double dy = by - ay;
        double length = dx * dx + dy * dy;
        double share = length == 0 ? 0 : Math.max(0, Math.min(1, ((px - ax) * dx + (py - ay) * dy) / length));
        double x = ax + share * dx - px;
        double y = ay + share * dy - py;
        return Math.sqrt(x * x + y * y);
    }
}
