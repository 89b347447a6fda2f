package org.peerbench.relationships.graph;

import java.util.Arrays;

/**
 * From one node at a time: how far all others are, by how many shortest paths, and in which order they are reached. A
 * search in breadth or, where arcs have lengths, Dijkstra's (1959). Not for several threads; the arrays are used again.
 */
final class ShortestPaths {
    static final int UNREACHED = -1;

    /** How far each node is from the source. */
    final int[] distance;

    /** How many shortest paths lead to it; a double because they grow exponentially. */
    final double[] paths;

    /** The nodes reached, the source first, by rising distance. */
    final int[] order;

    /** How many are reached. */
    int reached;

    private final Graph graph;
    private final NodeQueue queue;

    ShortestPaths(Graph graph) {
        this.graph = graph;
        distance = new int[graph.nodes()];
        paths = new double[graph.nodes()];
        order = new int[graph.nodes()];
        queue = new NodeQueue();
    }

    /** Searches from a node. */
    void from(int source) {
        Arrays.fill(distance, UNREACHED);
        distance[source] = 0;
        paths[source] = 1;
        reached = 0;
        if (graph.weighted()) {
            nearestFirst(source);
        } else {
            stepByStep(source);
        }
    }

    private void stepByStep(int source) {
        order[reached++] = source;
        for (int at = 0; at < reached; at++) {
            int node = order[at];
            int step = distance[node] + 1;
            for (int place = graph.first(node); place < graph.first(node + 1); place++) {
                int next = graph.target(place);
                if (distance[next] == UNREACHED) {
                    distance[next] = step;
                    paths[next] = paths[node];
                    order[reached++] = next;
                } else if (distance[next] == step) {
                    paths[next] += paths[node];
                }
            }
        }
    }

    private void nearestFirst(int source) {
        queue.add(0, source);
        while (!queue.isEmpty()) {
            long first = queue.remove();
            int node = NodeQueue.node(first);
            // A node waits once for every way that was the shortest so far; only the last was.
            if (NodeQueue.distance(first) == distance[node]) {
                order[reached++] = node;
                relax(node);
            }
        }
    }

    private void relax(int node) {
        for (int place = graph.first(node); place < graph.first(node + 1); place++) {
            int next = graph.target(place);
            int length = distance[node] + graph.distance(place);
            if (distance[next] == UNREACHED || length < distance[next]) {
                distance[next] = length;
                paths[next] = paths[node];
                queue.add(length, next);
            } else if (length == distance[next]) {
                paths[next] += paths[node];
            }
        }
    }
}
