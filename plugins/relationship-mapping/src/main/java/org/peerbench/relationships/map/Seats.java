package org.peerbench.relationships.map;

/** Places and sides tried for one partner, of which the one that reads best is taken. */
final class Seats {
    /** Strain that is worth a move; keeps rounding from moving anything. */
    static final double WORTH = 1e-6;

    private final Arrangement places;
    private final Strain strain;
    private final int node;
    private double x;
    private double y;
    private Placement placement;
    private double best;
    private boolean better;

    Seats(Arrangement places, Strain strain, int node) {
        this.places = places;
        this.strain = strain;
        this.node = node;
        x = places.x[node];
        y = places.y[node];
        placement = places.placement(node);
        best = strain.of(node);
    }

    /** The side of the best so far. */
    Placement placement() {
        return placement;
    }

    /** Tries a place with the name on one side. */
    void side(double atX, double atY, Placement side) {
        places.move(node, atX, atY, side);
        compare(side, strain.of(node));
    }

    /** Tries a place with the name on every side. Only near the frame does a name push its mark to another place. */
    void everySide(double atX, double atY) {
        places.move(node, atX, atY, placement);
        double markX = places.x[node];
        double markY = places.y[node];
        double ofPlace = strain.ofPlace(node);
        for (Placement side : Placement.values()) {
            places.move(node, atX, atY, side);
            boolean pushed = places.x[node] != markX || places.y[node] != markY;
            compare(side, strain.ofName(node) + (pushed ? strain.ofPlace(node) : ofPlace));
        }
    }

    private void compare(Placement side, double after) {
        if (after < best - WORTH) {
            best = after;
            x = places.x[node];
            y = places.y[node];
            placement = side;
            better = true;
        }
    }

    /** Takes the best; false when that is where the partner was. */
    boolean take() {
        places.move(node, x, y, placement);
        return better;
    }
}
