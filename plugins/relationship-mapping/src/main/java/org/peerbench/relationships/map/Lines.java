package org.peerbench.relationships.map;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/** The lines that a layout must keep readable, by the places of their ends in the list of partners. */
final class Lines {
    /** Beyond this many steps two partners are simply far apart. */
    private static final int FAR = 4;

    private final List<int[]> all = new ArrayList<>();
    private final List<List<int[]>> at;
    private final List<List<Integer>> tied;

    Lines(int size) {
        this.at = new ArrayList<>(Collections.nCopies(size, null));
        this.tied = new ArrayList<>(Collections.nCopies(size, null));
        at.replaceAll(none -> new ArrayList<>());
        tied.replaceAll(none -> new ArrayList<>());
    }

    /** A line that is drawn; a tie also draws its ends together. */
    void add(int one, int other, boolean tie) {
        if (tie) {
            tied.get(one).add(other);
            tied.get(other).add(one);
        }
        int[] line = {one, other};
        all.add(line);
        at.get(one).add(line);
        at.get(other).add(line);
    }

    List<int[]> all() {
        return all;
    }

    List<int[]> at(int node) {
        return at.get(node);
    }

    int ties(int node) {
        return tied.get(node).size();
    }

    /** Steps from one partner to each other along ties; {@value #FAR} where there is no way or a longer one. */
    int[] steps(int from) {
        int[] steps = new int[tied.size()];
        Arrays.fill(steps, FAR);
        steps[from] = 0;
        Deque<Integer> waiting = new ArrayDeque<>(List.of(from));
        while (!waiting.isEmpty()) {
            int node = waiting.remove();
            for (int next : tied.get(node)) {
                if (steps[next] > steps[node] + 1) {
                    steps[next] = steps[node] + 1;
                    waiting.add(next);
                }
            }
        }
        return steps;
    }
}
