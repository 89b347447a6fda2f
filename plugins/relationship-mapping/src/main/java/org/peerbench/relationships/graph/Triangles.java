package org.peerbench.relationships.graph;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * How far those who have a tie with the same node have one with each other. Arcs are taken without their direction.
 * Each triangle is found once, at its node of least degree, in O(E √E) time (Chiba and Nishizeki 1985).
 *
 * @param through  triangles that each node belongs to
 * @param possible pairs of neighbours of each node, which would all be triangles if the pairs had ties
 */
public record Triangles(long[] through, long[] possible) {
    /** The triangles of a graph. */
    public static Triangles of(Graph graph) {
        Graph ties = graph.undirected();
        Triangles triangles = new Triangles(new long[ties.nodes()], new long[ties.nodes()]);
        int[] mark = new int[ties.nodes()];
        Arrays.fill(mark, -1);
        for (int node = 0; node < ties.nodes(); node++) {
            long degree = ties.degree(node);
            triangles.possible[node] = degree * (degree - 1) / 2;
            triangles.at(node, ties, mark);
        }
        return triangles;
    }

    /** Triangles whose other two nodes come later, by degree and then by number. */
    private void at(int node, Graph ties, int[] mark) {
        for (int place = ties.first(node); place < ties.first(node + 1); place++) {
            mark[ties.target(place)] = node;
        }
        for (int place = ties.first(node); place < ties.first(node + 1); place++) {
            int second = ties.target(place);
            if (later(ties, node, second)) {
                close(node, second, ties, mark);
            }
        }
    }

    private void close(int node, int second, Graph ties, int[] mark) {
        for (int place = ties.first(second); place < ties.first(second + 1); place++) {
            int third = ties.target(place);
            if (mark[third] == node && later(ties, second, third)) {
                through[node]++;
                through[second]++;
                through[third]++;
            }
        }
    }

    private static boolean later(Graph ties, int one, int other) {
        int more = Integer.compare(ties.degree(other), ties.degree(one));
        return more > 0 || (more == 0 && other > one);
    }

    /** Transitivity: three times the triangles, divided by the paths of two ties. Nothing where there is no such path. */
    public OptionalDouble transitivity() {
        long paths = sum(possible);
        return paths == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) sum(through) / paths);
    }

    /** Local clustering: which share of a node's pairs of neighbours have a tie (Watts and Strogatz 1998). */
    public OptionalDouble clustering(int node) {
        return possible[node] == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) through[node] / possible[node]);
    }

    /** Mean local clustering of the nodes with two neighbours or more; nothing where there is none. */
    public OptionalDouble meanClustering() {
        return clusterings().average();
    }

    /** The same over all nodes, those with fewer than two neighbours counted as 0; nothing without nodes. */
    public OptionalDouble meanClusteringOfAll() {
        return through.length == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(clusterings().sum() / through.length);
    }

    private DoubleStream clusterings() {
        return IntStream.range(0, through.length)
                .filter(node -> possible[node] > 0)
                .mapToDouble(node -> (double) through[node] / possible[node]);
    }

    private static long sum(long[] values) {
        return Arrays.stream(values).sum();
    }
}
