package org.peerbench.relationships.graph;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * How far a graph hangs on its most central node: what the others are short of it, divided by what they would be in a
 * star of as many nodes. 0 where all are alike, 1 in a star; isolated nodes count. Freeman 1979. Nothing below three
 * nodes.
 */
public final class Centralisation {
    private Centralisation() {}

    /** By degree in an undirected graph: Σ(max−d) / (N−1)(N−2). */
    public static OptionalDouble ofDegrees(int[] degrees) {
        return shortfall(toDoubles(degrees), (degrees.length - 1.0) * (degrees.length - 2.0));
    }

    /** By the arcs that leave, or by those that arrive, in a directed graph: Σ(max−d) / (N−1)². */
    public static OptionalDouble ofArcs(int[] degrees) {
        return shortfall(toDoubles(degrees), (degrees.length - 1.0) * (degrees.length - 1.0));
    }

    /** By betweenness as {@link Betweenness#of} gives it: Σ(max−b) / (N−1)²(N−2)/2, directed without the half. */
    public static OptionalDouble ofBetweenness(double[] betweenness, boolean directed) {
        double star = (betweenness.length - 1.0) * (betweenness.length - 1.0) * (betweenness.length - 2.0);
        return shortfall(betweenness, directed ? star : star / 2);
    }

    private static OptionalDouble shortfall(double[] values, double most) {
        if (values.length < 3) {
            return OptionalDouble.empty();
        }
        double max = Arrays.stream(values).max().orElse(0);
        return OptionalDouble.of(Arrays.stream(values).map(value -> max - value).sum() / most);
    }

    private static double[] toDoubles(int[] values) {
        return Arrays.stream(values).asDoubleStream().toArray();
    }
}
