package org.peerbench.matching.assignment;

import java.util.Arrays;
import java.util.Optional;

/**
 * Whether all rows can be assigned at all, whatever it costs: augmenting paths, breadth first (C. Berge, Two theorems in
 * graph theory, 1957), from an assignment that is nearly whole.
 */
final class Reach {
    private final Arcs arcs;
    private final Matching matching;
    /** The row from which a column was reached, in the search whose number it bears. */
    private final int[] via;

    private final int[] search;
    private final int[] reached;
    private int count;

    private Reach(Arcs arcs, Matching matching) {
        this.arcs = arcs;
        this.matching = matching;
        this.via = new int[arcs.columns()];
        this.search = new int[arcs.columns()];
        this.reached = new int[arcs.columns()];
        Arrays.fill(search, -1);
    }

    /** Why not, if not; begins with what is assigned and leaves that as it is. */
    static Optional<Infeasible> certificate(Arcs arcs, Matching matching) {
        Reach reach = new Reach(arcs, matching.copy());
        for (int row : matching.freeRows()) {
            if (!reach.augment(row)) {
                return Optional.of(reach.matching.unreachable(row, Arrays.copyOf(reach.reached, reach.count)));
            }
        }
        return Optional.empty();
    }

    private boolean augment(int free) {
        count = 0;
        int row = free;
        int next = 0;
        while (true) {
            for (int arc = arcs.start()[row]; arc < arcs.start()[row + 1]; arc++) {
                int column = arcs.to()[arc];
                if (search[column] != free) {
                    search[column] = free;
                    via[column] = row;
                    if (matching.rowOf()[column] == Optimum.FREE) {
                        matching.turn(free, column, via);
                        return true;
                    }
                    reached[count++] = column;
                }
            }
            if (next == count) {
                return false;
            }
            row = matching.rowOf()[reached[next++]];
        }
    }
}
