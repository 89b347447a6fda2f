package org.peerbench.relationships.map;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * The outline of a large network from the steps to a few pivots (Brandes and Pich 2006): squared distances, doubly
 * centred, and their two strongest directions by power iteration. Where no way leads, a distance is one more than the
 * longest.
 */
final class Pivots {
    private static final int MOST = 40;
    private static final int ROUNDS = 40;

    private final int[][] links;
    private final double[][] centred;

    Pivots(int[][] links) {
        this.links = links;
        this.centred = centred(steps());
    }

    /** Steps from each pivot to everybody; the next pivot is always one of those farthest from all before. */
    private int[][] steps() {
        int pivots = Math.min(MOST, links.length);
        int[][] steps = new int[pivots][];
        int[] nearest = new int[links.length];
        Arrays.fill(nearest, Integer.MAX_VALUE);
        int next = busiest();
        for (int pivot = 0; pivot < pivots; pivot++) {
            steps[pivot] = from(next);
            for (int node = 0; node < links.length; node++) {
                nearest[node] = Math.min(nearest[node], steps[pivot][node]);
                next = nearest[node] > nearest[next] ? node : next;
            }
        }
        return steps;
    }

    private int busiest() {
        int best = 0;
        for (int node = 1; node < links.length; node++) {
            best = links[node].length > links[best].length ? node : best;
        }
        return best;
    }

    private int[] from(int start) {
        int[] steps = new int[links.length];
        Arrays.fill(steps, -1);
        steps[start] = 0;
        int longest = 0;
        Deque<Integer> waiting = new ArrayDeque<>();
        waiting.add(start);
        while (!waiting.isEmpty()) {
            int node = waiting.remove();
            longest = steps[node];
            for (int other : links[node]) {
                if (steps[other] < 0) {
                    steps[other] = longest + 1;
                    waiting.add(other);
                }
            }
        }
        for (int node = 0; node < steps.length; node++) {
            steps[node] = steps[node] < 0 ? longest + 2 : steps[node];
        }
        return steps;
    }

    private static double[][] centred(int[][] steps) {
        int pivots = steps.length;
        int size = pivots == 0 ? 0 : steps[0].length;
        double[][] squares = new double[pivots][size];
        double[] ofNode = new double[size];
        double all = 0;
        for (int pivot = 0; pivot < pivots; pivot++) {
            double ofPivot = 0;
            for (int node = 0; node < size; node++) {
                double square = (double) steps[pivot][node] * steps[pivot][node];
                squares[pivot][node] = square;
                ofPivot += square / size;
                ofNode[node] += square / pivots;
            }
            all += ofPivot / pivots;
            for (int node = 0; node < size; node++) {
                squares[pivot][node] -= ofPivot;
            }
        }
        for (double[] row : squares) {
            for (int node = 0; node < size; node++) {
                row[node] = -(row[node] - ofNode[node] + all) / 2;
            }
        }
        return squares;
    }

    /** Two coordinates for every partner. */
    double[][] outline() {
        double[] first = direction(null);
        double[] second = direction(first);
        return new double[][] {projected(first), projected(second)};
    }

    /** A direction among the pivots, square to another one. */
    private double[] direction(double[] other) {
        double[] vector = new double[centred.length];
        for (int pivot = 0; pivot < vector.length; pivot++) {
            vector[pivot] = 1 + pivot % 3 - (pivot % 2) * 1.5;
        }
        for (int round = 0; round < ROUNDS; round++) {
            double[] along = projected(vector);
            for (int pivot = 0; pivot < vector.length; pivot++) {
                vector[pivot] = dot(centred[pivot], along);
            }
            if (other != null) {
                double share = dot(vector, other);
                for (int pivot = 0; pivot < vector.length; pivot++) {
                    vector[pivot] -= share * other[pivot];
                }
            }
            double length = Math.sqrt(dot(vector, vector));
            for (int pivot = 0; pivot < vector.length; pivot++) {
                vector[pivot] = length < 1e-12 ? 0 : vector[pivot] / length;
            }
        }
        return vector;
    }

    private double[] projected(double[] vector) {
        double[] along = new double[links.length];
        for (int pivot = 0; pivot < vector.length; pivot++) {
            for (int node = 0; node < along.length; node++) {
                along[node] += vector[pivot] * centred[pivot][node];
            }
        }
        return along;
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int index = 0; index < one.length; index++) {
            sum += one[index] * other[index];
        }
        return sum;
    }
}
