package org.peerbench.matching.round;

import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.util.ArrayList;
import java.util.List;

/**
 * A round by an outside solver: OR-Tools' minimum-cost flow finds the best flow of a level. It tells no prices, so they
 * are worked out from its flow, as shortest distances in the residual network (R. Bellman, L. R. Ford); arcs with a reduced
 * cost other than 0 stay as they are on all later levels. It shares the network and the costs with the solver, since
 * {@link Enumeration} and {@link Checker} hold these; nothing else.
 */
final class LevelByLevel {
    private final RoundNetwork network;
    private final boolean[] fixed;
    private final long[] flow;

    private LevelByLevel(Round round) {
        network = new RoundNetwork(new Rows(round));
        fixed = new boolean[network.network.arcs()];
        flow = new long[fixed.length];
    }

    static Objective solve(Round round) {
        LevelByLevel solved = new LevelByLevel(round);
        Costs costs = new Costs(solved.network);
        List<Long> values = new ArrayList<>();
        for (Level level : Level.values()) {
            long[] cost = costs.of(level);
            solved.best(cost);
            long sum = 0;
            for (int arc = 0; arc < cost.length; arc++) {
                sum += cost[arc] * solved.flow[arc];
            }
            values.add(level.aim() == Level.Aim.MOST ? -sum : sum);
            solved.fix(cost);
        }
        return new Objective(values);
    }

    /** What is fixed is taken from the nodes; the rest is a problem with supplies. */
    private void best(long[] cost) {
        MinCostFlow theirs = new MinCostFlow();
        int nodes = network.network.nodes();
        long[] supply = new long[nodes];
        int[] number = new int[cost.length];
        for (int arc = 0; arc < cost.length; arc++) {
            int from = network.network.from(arc);
            int to = network.network.to(arc);
            long least = fixed[arc] ? flow[arc] : network.network.lower(arc);
            long most = fixed[arc] ? flow[arc] : network.network.capacity(arc);
            supply[from] -= least;
            supply[to] += least;
            number[arc] = most > least ? theirs.addArcWithCapacityAndUnitCost(from, to, most - least, cost[arc]) : -1;
            flow[arc] = least;
        }
        for (int node = 0; node < nodes; node++) {
            theirs.setNodeSupply(node, supply[node]);
        }
        if (theirs.solve() != MinCostFlowBase.Status.OPTIMAL) {
            throw new IllegalStateException("OR-Tools found no flow");
        }
        for (int arc = 0; arc < cost.length; arc++) {
            flow[arc] += number[arc] < 0 ? 0 : theirs.getFlow(number[arc]);
        }
    }

    private void fix(long[] cost) {
        long[] price = new long[network.network.nodes()];
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int arc = 0; arc < cost.length; arc++) {
                int from = network.network.from(arc);
                int to = network.network.to(arc);
                if (!fixed[arc] && flow[arc] < network.network.capacity(arc) && price[from] + cost[arc] < price[to]) {
                    price[to] = price[from] + cost[arc];
                    changed = true;
                }
                if (!fixed[arc] && flow[arc] > network.network.lower(arc) && price[to] - cost[arc] < price[from]) {
                    price[from] = price[to] - cost[arc];
                    changed = true;
                }
            }
        }
        for (int arc = 0; arc < cost.length; arc++) {
            long reduced = cost[arc] + price[network.network.from(arc)] - price[network.network.to(arc)];
            fixed[arc] |= reduced != 0;
        }
    }
}
