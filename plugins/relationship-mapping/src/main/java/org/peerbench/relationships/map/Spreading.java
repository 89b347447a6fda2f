package org.peerbench.relationships.map;

import java.util.HashMap;
import java.util.Map;

/**
 * Spreads an outline out: linked partners draw together, near ones push apart, in ever smaller steps. Those that stood on
 * one spot are first set around it on a spiral, so that no two are ever on the same.
 */
final class Spreading {
    private static final int ROUNDS = 60;
    /** So many in one square push; where it is that crowded, more would not push it apart any sooner. */
    private static final int MOST_MET = 24;

    private static final double FIRST_STEP = 0.12;
    private static final double GOLDEN = Math.PI * (3 - Math.sqrt(5));

    private final int[][] links;
    private final double[] x;
    private final double[] y;
    /** The distance at which pushing and drawing are even, in a frame of about one by one. */
    private final double apart;

    Spreading(int[][] links, double[][] outline) {
        this.links = links;
        int size = Math.max(1, links.length);
        this.apart = 0.9 / Math.sqrt(size);
        this.x = scaled(outline[0]);
        this.y = scaled(outline[1]);
        for (int node = 0; node < links.length; node++) {
            double radius = apart * 1.5 * Math.sqrt((node + 0.5) / size);
            x[node] += radius * StrictMath.cos(node * GOLDEN);
            y[node] += radius * StrictMath.sin(node * GOLDEN);
        }
    }

    private static double[] scaled(double[] values) {
        double spread = 0;
        for (double value : values) {
            spread += value * value / values.length;
        }
        double unit = spread < 1e-12 ? 1 : Math.sqrt(spread) * 4;
        double[] scaled = new double[values.length];
        for (int node = 0; node < values.length; node++) {
            scaled[node] = values[node] / unit;
        }
        return scaled;
    }

    double[][] settled() {
        for (int round = 0; round < ROUNDS; round++) {
            double step = FIRST_STEP * (1 - (double) round / ROUNDS) + apart / 20;
            move(step);
        }
        return new double[][] {x, y};
    }

    private void move(double step) {
        double[] pullX = new double[x.length];
        double[] pullY = new double[x.length];
        push(pullX, pullY);
        for (int node = 0; node < x.length; node++) {
            for (int other : links[node]) {
                double dx = x[other] - x[node];
                double dy = y[other] - y[node];
                double length = Math.sqrt(dx * dx + dy * dy);
                // A partner with many links is not drawn into one point with all of them.
                double weight = 4 * length / apart / (2 + Math.min(links[node].length, links[other].length));
                pullX[node] += weight * dx;
                pullY[node] += weight * dy;
            }
            // A gentle pull inwards keeps parts without a link to the rest in sight.
            pullX[node] -= 0.6 * x[node];
            pullY[node] -= 0.6 * y[node];
        }
        for (int node = 0; node < x.length; node++) {
            double length = Math.sqrt(pullX[node] * pullX[node] + pullY[node] * pullY[node]);
            double share = length < 1e-12 ? 0 : Math.min(step, length * 0.1) / length;
            x[node] += share * pullX[node];
            y[node] += share * pullY[node];
        }
    }

    /** Everybody pushes those in the squares around it. */
    private void push(double[] pullX, double[] pullY) {
        double cell = 2 * apart;
        Map<Long, int[]> heads = new HashMap<>();
        int[] next = new int[x.length];
        for (int node = 0; node < x.length; node++) {
            int[] head = heads.computeIfAbsent(square(node, cell, 0, 0), none -> new int[] {-1});
            next[node] = head[0];
            head[0] = node;
        }
        for (int node = 0; node < x.length; node++) {
            for (int across = -1; across <= 1; across++) {
                for (int down = -1; down <= 1; down++) {
                    int[] head = heads.get(square(node, cell, across, down));
                    int met = 0;
                    for (int other = head == null ? -1 : head[0]; other >= 0 && met < MOST_MET; other = next[other]) {
                        pushFrom(node, other, pullX, pullY);
                        met++;
                    }
                }
            }
        }
    }

    private void pushFrom(int node, int other, double[] pullX, double[] pullY) {
        double dx = x[node] - x[other];
        double dy = y[node] - y[other];
        double square = dx * dx + dy * dy;
        if (other != node && square < 4 * apart * apart) {
            double weight = apart * apart / Math.max(square, 1e-9);
            pullX[node] += weight * dx * 2;
            pullY[node] += weight * dy * 2;
        }
    }

    private long square(int node, double cell, int across, int down) {
        long column = (long) Math.floor(x[node] / cell) + across;
        long row = (long) Math.floor(y[node] / cell) + down;
        return (column << 32) ^ (row & 0xffffffffL);
    }
}
