package org.peerbench.relationships.graph;

import java.util.Arrays;

/**
 * The parts of a graph that no tie connects: weak components, arcs taken without their direction (Wasserman and Faust
 * 1994, section 4.2.3). A node without a tie is a part of its own. Linear time.
 *
 * @param of    the part of each node, numbered from 0 in the order of their first nodes
 * @param sizes how many nodes each part has
 */
public record Components(int[] of, int[] sizes) {
    /** The parts of a graph. */
    public static Components of(Graph graph) {
        Graph ties = graph.undirected();
        int[] of = new int[ties.nodes()];
        int[] sizes = new int[ties.nodes()];
        int[] waiting = new int[ties.nodes()];
        Arrays.fill(of, -1);
        int parts = 0;
        for (int node = 0; node < of.length; node++) {
            if (of[node] < 0) {
                sizes[parts] = spread(ties, node, parts++, of, waiting);
            }
        }
        return new Components(of, Arrays.copyOf(sizes, parts));
    }

    /** How many parts there are. */
    public int count() {
        return sizes.length;
    }

    private static int spread(Graph ties, int first, int part, int[] of, int[] waiting) {
        int size = 1;
        waiting[0] = first;
        of[first] = part;
        for (int at = 0; at < size; at++) {
            for (int place = ties.first(waiting[at]); place < ties.first(waiting[at] + 1); place++) {
                int next = ties.target(place);
                if (of[next] < 0) {
                    of[next] = part;
                    waiting[size++] = next;
                }
            }
        }
        return size;
    }
}
