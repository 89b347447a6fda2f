package org.peerbench.relationships.graph;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * By how many relations pairs are tied (Wasserman and Faust 1994, section 4.1.2). Arcs are taken without their
 * direction.
 *
 * @param pairs     for 1, 2 … relations, how many pairs are tied by just so many
 * @param relations how many relations were looked at
 */
public record Multiplexity(List<Integer> pairs, int relations) {
    /**
     * Counts over graphs of several relations on the same nodes. Time O(R·E log E).
     *
     * @throws IllegalArgumentException when they have different nodes
     */
    public static Multiplexity of(List<Graph> relations) {
        int[] pairs = new int[relations.size()];
        List<Graph> ties = relations.stream().map(Graph::undirected).toList();
        if (ties.stream().mapToInt(Graph::nodes).distinct().count() > 1) {
            throw new IllegalArgumentException("Relations on different nodes");
        }
        for (int first = 0; first < ties.size(); first++) {
            count(ties, first, pairs);
        }
        return new Multiplexity(Arrays.stream(pairs).boxed().toList(), pairs.length);
    }

    /** Pairs that are tied by this relation and by no earlier one, each counted with all its relations. */
    private static void count(List<Graph> ties, int first, int[] pairs) {
        Graph graph = ties.get(first);
        for (int node = 0; node < graph.nodes(); node++) {
            for (int place = graph.first(node); place < graph.first(node + 1); place++) {
                int other = graph.target(place);
                if (node < other && count(ties.subList(0, first), node, other) == 0) {
                    pairs[(int) count(ties.subList(first, ties.size()), node, other) - 1]++;
                }
            }
        }
    }

    private static long count(List<Graph> ties, int one, int other) {
        return ties.stream().filter(graph -> graph.has(one, other)).count();
    }

    /** Of the tied pairs, the share tied by two relations or more. Nothing without ties or with fewer than two relations. */
    public OptionalDouble share() {
        int all = pairs.stream().mapToInt(Integer::intValue).sum();
        return all == 0 || relations < 2
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) (all - pairs.get(0)) / all);
    }
}
