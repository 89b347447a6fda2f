package org.peerbench.bench;

import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.util.HashMap;
import java.util.Map;
import org.peerbench.matching.flow.Network;
import org.peerbench.matching.flow.NetworkSimplex;
import org.peerbench.matching.round.Need;
import org.peerbench.matching.round.Offer;
import org.peerbench.matching.round.Pair;
import org.peerbench.matching.round.Round;

/** The best total score of a round where only needs and offers limit it: one flow, for our solver and for OR-Tools. */
record OutsideFlow(Network network, long[] cost) {
    static OutsideFlow of(Round round) {
        Map<String, Integer> node = new HashMap<>();
        round.needs().forEach(need -> node.put("need " + need.id(), 2 + node.size()));
        round.offers().forEach(offer -> node.put("offer " + offer.id(), 2 + node.size()));
        Network network = new Network(2 + node.size());
        for (Need need : round.needs()) {
            network.arc(0, node.get("need " + need.id()), 0, 1);
        }
        for (Offer offer : round.offers()) {
            network.arc(node.get("offer " + offer.id()), 1, 0, offer.capacity());
        }
        network.arc(1, 0, 0, round.needs().size());
        long[] cost = new long[network.arcs() + round.pairs().size()];
        for (Pair pair : round.pairs()) {
            int arc = network.arc(node.get("need " + pair.need()), node.get("offer " + pair.offer()), 0, 1);
            cost[arc] = -pair.score();
        }
        return new OutsideFlow(network, cost);
    }

    long ours() {
        return new NetworkSimplex(network).minimise(cost);
    }

    long theirs() {
        MinCostFlow solver = new MinCostFlow();
        for (int arc = 0; arc < cost.length; arc++) {
            solver.addArcWithCapacityAndUnitCost(network.from(arc), network.to(arc), network.capacity(arc), cost[arc]);
        }
        if (solver.solve() != MinCostFlowBase.Status.OPTIMAL) {
            throw new IllegalStateException("OR-Tools found no flow");
        }
        return solver.getOptimalCost();
    }
}
