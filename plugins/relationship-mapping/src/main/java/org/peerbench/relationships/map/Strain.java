package org.peerbench.relationships.map;

import java.util.Arrays;
import java.util.List;

/**
 * How badly an arrangement reads, as seen from one partner. Distances that follow the steps between partners (stress,
 * after Kamada and Kawai 1989), nothing covered, no tie through another's mark or name, few crossings, no narrow angles
 * (the criteria of Davidson and Harel 1996). The weights were set by looking at pictures.
 */
final class Strain {
    private static final double STRESS = 8;
    /** Pixels that a known partner may move for one unit of strain. */
    private static final double FAMILIAR = 6;

    private static final double COVERED = 60;
    private static final double THROUGH_MARK = 34;
    private static final double THROUGH_NAME = 19;
    private static final double THROUGH_OWN_NAME = 10;
    private static final double LEGIBLE = 5;
    private static final double CROSSING = 7;
    private static final double NARROW = 14;
    /** Cosine of about 20 degrees: two ties of one partner closer than this are hard to tell apart. */
    private static final double NARROW_COSINE = 0.94;

    private final Arrangement places;
    private final Lines lines;
    private final double[][] wanted;
    private final double[] homeX;
    private final double[] homeY;
    private double legibility = 1;

    Strain(Arrangement places, Lines lines, double[][] wanted) {
        this.places = places;
        this.lines = lines;
        this.wanted = wanted;
        this.homeX = new double[places.size];
        this.homeY = new double[places.size];
        Arrays.fill(homeX, Double.NaN);
    }

    /** Once the shape stands, a line through a name or a mark weighs more than the distances. */
    void preferLegible() {
        legibility = LEGIBLE;
    }

    /** Ties a partner to where it stands now: people know it there. */
    void hold(int node) {
        homeX[node] = places.x[node];
        homeY[node] = places.y[node];
    }

    double of(int node) {
        return ofName(node) + ofPlace(node);
    }

    /** The part that hangs on which side of its mark the name stands. */
    double ofName(int node) {
        double strain = STRESS * places.placement(node).reluctance() / 4;
        for (int other = 0; other < places.size; other++) {
            strain += other == node ? 0 : covered(node, other);
        }
        for (int[] line : lines.all()) {
            boolean own = line[0] == node || line[1] == node;
            strain += throughName(line, node, own ? THROUGH_OWN_NAME : THROUGH_NAME);
        }
        return strain;
    }

    /** All the rest: it stays the same while only the name changes sides. */
    double ofPlace(int node) {
        double strain = awayFromHome(node);
        for (int other = 0; other < places.size; other++) {
            strain += other == node ? 0 : stress(node, other);
        }
        for (int[] line : lines.all()) {
            if (line[0] != node && line[1] != node) {
                strain += throughMark(line, node);
            }
        }
        return strain + ofLines(node);
    }

    private double awayFromHome(int node) {
        if (Double.isNaN(homeX[node])) {
            return 0;
        }
        double dx = (places.x[node] - homeX[node]) / FAMILIAR;
        double dy = (places.y[node] - homeY[node]) / FAMILIAR;
        return dx * dx + dy * dy;
    }

    private double stress(int one, int other) {
        double dx = (places.x[one] - places.x[other]) * places.flatten;
        double dy = places.y[one] - places.y[other];
        double off = Math.sqrt(dx * dx + dy * dy) / wanted[one][other] - 1;
        return STRESS * off * off;
    }

    private double covered(int one, int other) {
        double area = places.overlap(one, other);
        return area == 0 ? 0 : legibility * (COVERED + area);
    }

    private double ofLines(int node) {
        List<int[]> own = lines.at(node);
        double strain = 0;
        for (int[] line : own) {
            strain += throughName(line, line[0] == node ? line[1] : line[0], THROUGH_OWN_NAME);
            for (int other = 0; other < places.size; other++) {
                if (other != line[0] && other != line[1]) {
                    strain += throughMark(line, other) + throughName(line, other, THROUGH_NAME);
                }
            }
            for (int[] another : lines.all()) {
                strain += another == line ? 0 : between(line, another);
            }
        }
        return strain;
    }

    private double throughMark(int[] line, int node) {
        if (farFrom(line, node)) {
            return 0;
        }
        double distance = Geometry.distance(
                places.x[node],
                places.y[node],
                places.x[line[0]],
                places.y[line[0]],
                places.x[line[1]],
                places.y[line[1]]);
        return distance < Arrangement.MARK + Arrangement.NEAR
                ? legibility * THROUGH_MARK * (1.3 - distance / (Arrangement.MARK + Arrangement.NEAR))
                : 0;
    }

    /** The quick answer for most lines and partners. */
    private boolean farFrom(int[] line, int node) {
        double x1 = places.x[line[0]];
        double x2 = places.x[line[1]];
        double y1 = places.y[line[0]];
        double y2 = places.y[line[1]];
        return Math.max(x1, x2) < places.outerLeft[node]
                || Math.min(x1, x2) > places.outerRight[node]
                || Math.max(y1, y2) < places.outerTop[node]
                || Math.min(y1, y2) > places.outerBottom[node];
    }

    private double throughName(int[] line, int node, double weight) {
        if (farFrom(line, node)) {
            return 0;
        }
        double length = Geometry.within(
                places.x[line[0]],
                places.y[line[0]],
                places.x[line[1]],
                places.y[line[1]],
                places.left[node] - 2,
                places.top[node] - 1,
                places.right[node] + 2,
                places.bottom[node] + 1);
        return length == 0 ? 0 : legibility * weight * (0.5 + length / 40);
    }

    private double between(int[] one, int[] other) {
        if (one[0] == other[0]) {
            return angle(one[0], one[1], other[1]);
        }
        if (one[0] == other[1]) {
            return angle(one[0], one[1], other[0]);
        }
        if (one[1] == other[0]) {
            return angle(one[1], one[0], other[1]);
        }
        if (one[1] == other[1]) {
            return angle(one[1], one[0], other[0]);
        }
        boolean cross = Geometry.cross(
                places.x[one[0]],
                places.y[one[0]],
                places.x[one[1]],
                places.y[one[1]],
                places.x[other[0]],
                places.y[other[0]],
                places.x[other[1]],
                places.y[other[1]]);
        return cross ? CROSSING : 0;
    }

    private double angle(int hub, int one, int other) {
        double ax = places.x[one] - places.x[hub];
        double ay = places.y[one] - places.y[hub];
        double bx = places.x[other] - places.x[hub];
        double by = places.y[other] - places.y[hub];
        double lengths = Math.sqrt((ax * ax + ay * ay) * (bx * bx + by * by));
        double cosine = lengths == 0 ? 1 : (ax * bx + ay * by) / lengths;
        return cosine <= NARROW_COSINE ? 0 : NARROW * (cosine - NARROW_COSINE) / (1 - NARROW_COSINE);
    }
}
