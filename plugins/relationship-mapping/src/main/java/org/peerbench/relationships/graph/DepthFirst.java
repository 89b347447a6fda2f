package org.peerbench.relationships.graph;

/**
 * The search in depth behind {@link CutPoints}. Beside the usual two numbers of each node (when it was found, and the
 * earliest node that its descendants have a tie with) it counts descendants, so that it can say how many pairs a node
 * keeps together.
 */
final class DepthFirst {
    private final Graph ties;
    private final CutPoints found;
    private final int[] seen;
    private final int[] earliest;
    private final int[] descendants;
    private final int[] parted;
    private final int[] parent;
    private final int[] next;
    private final int[] order;
    private int count;

    DepthFirst(Graph ties, CutPoints found) {
        this.ties = ties;
        this.found = found;
        int nodes = ties.nodes();
        seen = new int[nodes];
        earliest = new int[nodes];
        descendants = new int[nodes];
        parted = new int[nodes];
        parent = new int[nodes];
        next = new int[nodes];
        order = new int[nodes];
    }

    /** Searches the part of a node, unless it has been. */
    void from(int root) {
        if (seen[root] > 0) {
            return;
        }
        int before = count;
        enter(root, -1);
        int node = root;
        while (node >= 0) {
            node = next[node] < ties.first(node + 1) ? forward(node) : back(node);
        }
        for (int at = before; at < count; at++) {
            int rest = count - before - 1 - parted[order[at]];
            found.pairsParted()[order[at]] += (long) parted[order[at]] * rest;
        }
    }

    private void enter(int node, int from) {
        order[count++] = node;
        seen[node] = count;
        earliest[node] = count;
        descendants[node] = 1;
        parent[node] = from;
        next[node] = ties.first(node);
    }

    private int forward(int node) {
        int other = ties.target(next[node]++);
        if (seen[other] == 0) {
            enter(other, node);
            return other;
        }
        if (other != parent[node]) {
            earliest[node] = Math.min(earliest[node], seen[other]);
        }
        return node;
    }

    private int back(int node) {
        int above = parent[node];
        if (above >= 0) {
            earliest[above] = Math.min(earliest[above], earliest[node]);
            descendants[above] += descendants[node];
            if (earliest[node] >= seen[above]) {
                found.pairsParted()[above] += (long) parted[above] * descendants[node];
                parted[above] += descendants[node];
            }
            if (earliest[node] > seen[above]) {
                found.bridges().add(new CutPoints.Bridge(Math.min(node, above), Math.max(node, above)));
            }
        }
        return above;
    }
}
