package org.peerbench.relationships.map;

import java.util.Arrays;
import java.util.List;

/** Marks and labels on their way to a place: positions that may still move, and the boxes that follow from them. */
final class Arrangement {
    /** Half the side of the square that a mark needs. */
    static final double MARK = 13;

    /** A line closer than this to a mark seems to touch it. */
    static final double NEAR = 4;

    private static final double MARGIN = 8;

    final int size;
    final double width;
    final double height;
    final double[] x;
    final double[] y;
    final double[] left;
    final double[] top;
    final double[] right;
    final double[] bottom;
    final double[] outerLeft;
    final double[] outerTop;
    final double[] outerRight;
    final double[] outerBottom;
    /** How much a distance across counts against one down, so that the shape fills its frame. */
    final double flatten;

    private final List<Label> labels;
    private final Placement[] placements;

    Arrangement(List<Label> labels, double width, double height) {
        this.labels = labels;
        this.size = labels.size();
        this.width = width;
        this.height = height;
        this.x = new double[size];
        this.y = new double[size];
        this.left = new double[size];
        this.top = new double[size];
        this.right = new double[size];
        this.bottom = new double[size];
        this.outerLeft = new double[size];
        this.outerTop = new double[size];
        this.outerRight = new double[size];
        this.outerBottom = new double[size];
        this.flatten = Math.max(0.7, Math.min(1.4, height / width));
        this.placements = new Placement[size];
        Arrays.fill(placements, Placement.BELOW);
    }

    Placement placement(int node) {
        return placements[node];
    }

    /** Moves a mark with its label, as near to the wanted place as the frame allows, on whole pixels. */
    void move(int node, double wantedX, double wantedY, Placement placement) {
        Label label = labels.get(node);
        double labelLeft = placement.left(label);
        double labelTop = placement.top(label);
        x[node] = fit(wantedX, Math.min(labelLeft, -MARK), Math.max(labelLeft + label.width(), MARK), width);
        y[node] = fit(wantedY, Math.min(labelTop, -MARK), Math.max(labelTop + label.height(), MARK), height);
        placements[node] = placement;
        left[node] = x[node] + labelLeft;
        top[node] = y[node] + labelTop;
        right[node] = left[node] + label.width();
        bottom[node] = top[node] + label.height();
        outerLeft[node] = Math.min(left[node], x[node] - MARK) - NEAR;
        outerTop[node] = Math.min(top[node], y[node] - MARK) - NEAR;
        outerRight[node] = Math.max(right[node], x[node] + MARK) + NEAR;
        outerBottom[node] = Math.max(bottom[node], y[node] + MARK) + NEAR;
    }

    private static double fit(double wanted, double low, double high, double extent) {
        return Math.rint(Math.max(MARGIN - low, Math.min(extent - MARGIN - high, wanted)));
    }

    /** How much two partners' marks and labels cover each other, in square pixels; with a little air around them. */
    double overlap(int one, int other) {
        double marks = area(
                x[one] - MARK,
                y[one] - MARK,
                x[one] + MARK,
                y[one] + MARK,
                x[other] - MARK,
                y[other] - MARK,
                x[other] + MARK,
                y[other] + MARK,
                6);
        double names = area(
                left[one], top[one], right[one], bottom[one], left[other], top[other], right[other], bottom[other], 5);
        return marks + names + nameOverMark(one, other) + nameOverMark(other, one);
    }

    private double nameOverMark(int name, int mark) {
        return area(
                left[name],
                top[name],
                right[name],
                bottom[name],
                x[mark] - MARK,
                y[mark] - MARK,
                x[mark] + MARK,
                y[mark] + MARK,
                3);
    }

    private static double area(
            double l1, double t1, double r1, double b1, double l2, double t2, double r2, double b2, double air) {
        double wide = Math.min(r1, r2) - Math.max(l1, l2) + air;
        double high = Math.min(b1, b2) - Math.max(t1, t2) + air;
        return wide > 0 && high > 0 ? wide * high : 0;
    }

    /** Whether no mark and no label covers another. */
    boolean clear() {
        for (int one = 0; one < size; one++) {
            for (int other = 0; other < one; other++) {
                if (overlap(one, other) > 0) {
                    return false;
                }
            }
        }
        return true;
    }
}
