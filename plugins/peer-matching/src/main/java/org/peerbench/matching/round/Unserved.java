package org.peerbench.matching.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.peerbench.matching.flow.NetworkSimplex;

/** Says of every need that gets nobody why. */
final class Unserved {
    private static final String BLOCKED = "blocked";

    private final RoundNetwork network;
    private final Rows rows;
    private final NetworkSimplex simplex;
    private final SearchForPlace search;

    private Unserved(RoundNetwork network, NetworkSimplex simplex) {
        this.network = network;
        rows = network.rows;
        this.simplex = simplex;
        search = new SearchForPlace(network, simplex);
    }

    static List<Unmatched> of(RoundNetwork network, NetworkSimplex simplex) {
        Unserved unserved = new Unserved(network, simplex);
        boolean[] wanted = new boolean[network.needArc.length];
        for (int need : network.rows.needOfPair) {
            wanted[need] = true;
        }
        List<Unmatched> found = new ArrayList<>();
        for (int need = 0; need < wanted.length; need++) {
            if (simplex.flow(network.needArc[need]) == 0) {
                Reason reason = wanted[need] ? unserved.taken(need) : unserved.nobody(need);
                found.add(new Unmatched(network.rows.needs.get(need).id(), reason));
            }
        }
        return found;
    }

    private Reason nobody(int number) {
        Need need = rows.needs.get(number);
        if (need.paused()) {
            return new Reason.Paused();
        }
        int below = need.ruledOut().getOrDefault(Need.BELOW_FLOOR, 0);
        if (below > 0) {
            return new Reason.BelowFloor(below);
        }
        Map<String, Integer> ruledOut = new TreeMap<>(need.ruledOut());
        int blocked = (int) rows.round.blocks().stream()
                .filter(block -> block.need().equals(need.id()))
                .distinct()
                .count();
        if (blocked > 0) {
            ruledOut.merge(BLOCKED, blocked, Integer::sum);
        }
        return new Reason.NoFeasibleOffer(ruledOut);
    }

    private Reason taken(int need) {
        int area = rows.areaOfNeed[need];
        int receiving = network.receivingArc[area];
        boolean full = simplex.flow(receiving) == network.network.capacity(receiving);
        FullCap cap = new FullCap(
                FullCap.Kind.RECEIVING,
                rows.areas.get(area).id(),
                rows.areas.get(area).receivingCap());
        search.from(need);
        List<FullCap> extend = new ArrayList<>(search.extend());
        if (full) {
            extend.add(0, cap);
        }
        if (search.thereIsRoom()) {
            return new Reason.CapacityTaken(servedIn(area, need), List.of(cap), extend);
        }
        return new Reason.CapacityTaken(search.competing(), search.border(), extend);
    }

    private List<String> servedIn(int area, int also) {
        List<String> found = new ArrayList<>();
        for (int need = 0; need < network.needArc.length; need++) {
            if (rows.areaOfNeed[need] == area && (need == also || simplex.flow(network.needArc[need]) > 0)) {
                found.add(rows.needs.get(need).id());
            }
        }
        return found;
    }
}
