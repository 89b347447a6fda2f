package org.peerbench.relationships.graph;

import java.util.Arrays;

/** Arcs by the node they leave; what a graph is made of and from. No distances means that all are one step long. */
record Rows(int[] start, int[] target, int[] distance) {
    /** Arcs in any order, put beside those of the same node: a counting sort. */
    static Rows of(int nodes, int[] from, int[] to, int[] distance, int size) {
        int[] start = new int[nodes + 1];
        for (int arc = 0; arc < size; arc++) {
            start[from[arc] + 1]++;
        }
        Arrays.parallelPrefix(start, Integer::sum);
        int[] next = Arrays.copyOf(start, nodes);
        int[] target = new int[size];
        int[] lengths = new int[distance.length == 0 ? 0 : size];
        for (int arc = 0; arc < size; arc++) {
            int place = next[from[arc]]++;
            target[place] = to[arc];
            if (lengths.length > 0) {
                lengths[place] = distance[arc];
            }
        }
        return new Rows(start, target, lengths);
    }

    /** Every arc turned round; then the targets of each node rise. */
    Rows turned() {
        int[] from = new int[target.length];
        for (int node = 0; node + 1 < start.length; node++) {
            Arrays.fill(from, start[node], start[node + 1], node);
        }
        return of(start.length - 1, target, from, distance, target.length);
    }

    /** Each arc once, as long as the shortest of its doubles; the targets must rise. */
    Rows single() {
        int[] begin = new int[start.length];
        int[] to = new int[target.length];
        int[] lengths = new int[distance.length];
        int size = 0;
        for (int node = 0; node + 1 < start.length; node++) {
            for (int place = start[node]; place < start[node + 1]; place++) {
                boolean again = size > begin[node] && to[size - 1] == target[place];
                int at = again ? size - 1 : size++;
                to[at] = target[place];
                if (lengths.length > 0) {
                    lengths[at] = again ? Math.min(lengths[at], distance[place]) : distance[place];
                }
            }
            begin[node + 1] = size;
        }
        return new Rows(begin, Arrays.copyOf(to, size), Arrays.copyOf(lengths, Math.min(size, lengths.length)));
    }

    Graph graph(boolean directed) {
        return new Graph(directed, start, target, distance);
    }
}
