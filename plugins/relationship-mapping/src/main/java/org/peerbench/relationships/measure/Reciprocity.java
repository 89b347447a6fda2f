package org.peerbench.relationships.measure;

import java.util.HashMap;
import java.util.Map;
import org.peerbench.relationships.graph.DyadCensus;
import org.peerbench.relationships.network.Dyad;
import org.peerbench.relationships.network.DyadStatus;
import org.peerbench.relationships.network.Network;
import org.peerbench.relationships.network.Verdict;

/**
 * Which pairs are tied both ways, one way, not at all; counted over the pairs of which both ways are known. The two
 * ways of an undirected relation are what each side says of it, whatever the rule; those of a directed one are its two
 * arcs in the eyes of the rule. In one organisation's own view nothing has two ways.
 */
final class Reciprocity {
    private Reciprocity() {}

    static DyadCensus of(Network network) {
        int[] kinds = new int[3];
        Map<String, Map<String, Dyad>> earlier = new HashMap<>();
        for (Dyad dyad : network.dyads()) {
            if (!network.directed()) {
                count(dyad.says().verdict(), dyad.answers().verdict(), kinds);
                continue;
            }
            Dyad back = earlier.getOrDefault(dyad.to(), Map.of()).get(dyad.from());
            if (back == null) {
                earlier.computeIfAbsent(dyad.from(), from -> new HashMap<>()).put(dyad.to(), dyad);
            } else {
                count(verdict(dyad), verdict(back), kinds);
            }
        }
        return new DyadCensus(kinds[2], kinds[1], kinds[0]);
    }

    private static void count(Verdict one, Verdict other, int[] kinds) {
        if (one != Verdict.UNKNOWN && other != Verdict.UNKNOWN) {
            kinds[(one == Verdict.YES ? 1 : 0) + (other == Verdict.YES ? 1 : 0)]++;
        }
    }

    private static Verdict verdict(Dyad arc) {
        return arc.tie() ? Verdict.YES : arc.status() == DyadStatus.UNKNOWN ? Verdict.UNKNOWN : Verdict.NO;
    }
}
