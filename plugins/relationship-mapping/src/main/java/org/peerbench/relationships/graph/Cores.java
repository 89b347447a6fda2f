package org.peerbench.relationships.graph;

import java.util.Arrays;

/**
 * The core number of a node: the largest k for which it belongs to a group whose members each have ties with at least k
 * others of the group (Seidman 1983). Arcs are taken without their direction. Batagelj and Zaveršnik 2003, in linear
 * time.
 */
public final class Cores {
    private final Graph ties;
    private final int[] core;
    private final int[] sorted;
    private final int[] place;
    private final int[] begin;

    private Cores(Graph ties) {
        this.ties = ties;
        int nodes = ties.nodes();
        core = new int[nodes];
        sorted = new int[nodes];
        place = new int[nodes];
        begin = new int[nodes + 1];
    }

    /** The core number of each node, 0 for one without ties. */
    public static int[] of(Graph graph) {
        Cores cores = new Cores(graph.undirected());
        cores.sort();
        for (int node : cores.sorted) {
            cores.peel(node);
        }
        return cores.core;
    }

    /** Nodes by degree: a counting sort that remembers where each degree begins. */
    private void sort() {
        int nodes = core.length;
        for (int node = 0; node < nodes; node++) {
            core[node] = ties.degree(node);
            begin[core[node] + 1]++;
        }
        Arrays.parallelPrefix(begin, Integer::sum);
        int[] next = Arrays.copyOf(begin, nodes);
        for (int node = 0; node < nodes; node++) {
            place[node] = next[core[node]]++;
            sorted[place[node]] = node;
        }
    }

    /** Takes a node of the least degree away: neighbours of a higher one now have one tie less. */
    private void peel(int node) {
        for (int at = ties.first(node); at < ties.first(node + 1); at++) {
            int other = ties.target(at);
            if (core[other] > core[node]) {
                swap(other, sorted[begin[core[other]]]);
                begin[core[other]]++;
                core[other]--;
            }
        }
    }

    private void swap(int one, int other) {
        int at = place[one];
        place[one] = place[other];
        place[other] = at;
        sorted[place[one]] = one;
        sorted[place[other]] = other;
    }
}
