package org.peerbench.relationships.map;

/**
 * Moves one partner at a time to where the picture reads better, in ever shorter steps, until nothing improves. It
 * always takes the best of a fixed set of moves, so the same start gives the same end.
 */
final class Settling {
    private static final double[] SHAPING = {160, 110};
    private static final double[] READING = {75, 50, 34, 22, 14, 8, 4};
    private static final double[] GENTLE = {34, 22, 14, 8, 4};
    private static final double[][] WAYS = {
        {1, 0}, {0.7, 0.7}, {0, 1}, {-0.7, 0.7}, {-1, 0}, {-0.7, -0.7}, {0, -1}, {0.7, -0.7}
    };
    /** Two partners trade places only while steps are long; it is the dearest of the moves. */
    private static final double EXCHANGING = 110;
    /** From this step on every side of the mark is tried for the name at every place. */
    private static final double FINE = 34;

    private static final int WAYS_AND_SIDES = 13;
    private static final int MOST_ROUNDS = 3;
    /** How many single questions of geometry one layout may cost; large networks get fewer rounds. */
    private static final long BUDGET = 60_000_000;

    private final Arrangement places;
    private final Strain strain;
    private final int rounds;

    Settling(Arrangement places, Lines lines, Strain strain) {
        this.places = places;
        this.strain = strain;
        long ties = lines.all().size();
        long cost = 1 + (places.size + ties) * 2 + ties * 2 * (ties + places.size) / Math.max(1, places.size);
        long all = cost * Math.max(1, places.size) * WAYS_AND_SIDES * (SHAPING.length + READING.length);
        this.rounds = (int) Math.max(2, Math.min(MOST_ROUNDS, BUDGET / all));
    }

    /** From anywhere: first the shape, then what can be read in it. */
    void freely() {
        settle(SHAPING);
        strain.preferLegible();
        settle(READING);
    }

    /** From a picture that people know already: only short moves, so that what they know stays where it is. */
    void gently() {
        strain.preferLegible();
        settle(GENTLE);
    }

    private void settle(double... steps) {
        for (double step : steps) {
            boolean better = true;
            for (int round = 0; round < rounds && better; round++) {
                better = false;
                for (int node = 0; node < places.size; node++) {
                    better |= improve(node, step);
                    better |= round == 0 && step >= EXCHANGING && exchange(node);
                }
            }
        }
    }

    private boolean improve(int node, double step) {
        double homeX = places.x[node];
        double homeY = places.y[node];
        Seats seats = new Seats(places, strain, node);
        seats.everySide(homeX, homeY);
        Placement side = seats.placement();
        for (double[] way : WAYS) {
            double x = homeX + way[0] * step / places.flatten;
            double y = homeY + way[1] * step;
            if (step <= FINE) {
                seats.everySide(x, y);
            } else {
                seats.side(x, y, side);
            }
        }
        return seats.take();
    }

    private boolean exchange(int node) {
        for (int other = 0; other < node; other++) {
            double before = strain.of(node) + strain.of(other);
            double nodeX = places.x[node];
            double nodeY = places.y[node];
            double otherX = places.x[other];
            double otherY = places.y[other];
            places.move(node, otherX, otherY, places.placement(node));
            places.move(other, nodeX, nodeY, places.placement(other));
            if (strain.of(node) + strain.of(other) < before - Seats.WORTH) {
                return true;
            }
            places.move(node, nodeX, nodeY, places.placement(node));
            places.move(other, otherX, otherY, places.placement(other));
        }
        return false;
    }

    /** Puts one partner where the picture reads best, trying places all over the frame. */
    void seat(int node) {
        double best = Double.POSITIVE_INFINITY;
        double bestX = 0;
        double bestY = 0;
        for (double y = 30; y < places.height; y += 26) {
            for (double x = 60; x < places.width; x += 30) {
                places.move(node, x, y, Placement.BELOW);
                double after = strain.of(node);
                if (after < best) {
                    best = after;
                    bestX = x;
                    bestY = y;
                }
            }
        }
        places.move(node, bestX, bestY, Placement.BELOW);
    }
}
