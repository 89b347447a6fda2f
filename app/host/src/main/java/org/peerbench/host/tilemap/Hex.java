package org.peerbench.host.tilemap;

/**
 * A cell of the endless hexagon grid in axial coordinates: {@code q} counts to the east, {@code r} to the south-east.
 * The centres of touching cells are one unit apart.
 */
record Hex(int q, int r) {
    /** East, then clockwise: the order of the sides in {@link HexGeometry}. */
    private static final int[][] STEPS = {{1, 0}, {0, 1}, {-1, 1}, {-1, 0}, {0, -1}, {1, -1}};

    static final int SIDES = STEPS.length;

    /** Between the centres of two rows, in units. */
    static final double ROW_STEP = StrictMath.sqrt(3) / 2;

    static Hex ofOffset(int column, int row) {
        return new Hex(column - Math.floorDiv(row, 2), row);
    }

    /** The cell that holds the point: cube rounding, where the coordinate that moved furthest follows from the other two. */
    static Hex at(Point point) {
        double r = point.y() / ROW_STEP;
        double q = point.x() - r / 2;
        double s = -q - r;
        long roundQ = Math.round(q);
        long roundR = Math.round(r);
        long roundS = Math.round(s);
        double moveQ = Math.abs(roundQ - q);
        double moveR = Math.abs(roundR - r);
        double moveS = Math.abs(roundS - s);
        if (moveQ > moveR && moveQ > moveS) {
            roundQ = -roundR - roundS;
        } else if (moveR > moveS) {
            roundR = -roundQ - roundS;
        }
        return new Hex(Math.toIntExact(roundQ), Math.toIntExact(roundR));
    }

    int column() {
        return q + Math.floorDiv(r, 2);
    }

    int row() {
        return r;
    }

    Point centre() {
        return new Point(q + r / 2.0, r * ROW_STEP);
    }

    Hex neighbour(int side) {
        return new Hex(q + STEPS[side][0], r + STEPS[side][1]);
    }

    Hex movedBy(int dq, int dr) {
        return new Hex(q + dq, r + dr);
    }

    int distanceTo(Hex other) {
        int dq = q - other.q;
        int dr = r - other.r;
        return Math.max(Math.abs(dq + dr), Math.max(Math.abs(dq), Math.abs(dr)));
    }
}
