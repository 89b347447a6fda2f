package org.peerbench.matching.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.util.OptionalLong;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.junit.jupiter.api.Test;

class NetworkSimplexTest {
    @BeforeContainer
    static void load() {
        Loader.loadNativeLibraries();
    }

    /** With lower bounds, so that some have no flow at all; with costs below 0, so that flow goes round by itself. */
    @Property(tries = 500)
    void theCostIsThatOfOrToolsOrThereIsNoFlow(@ForAll long seed) {
        Random random = new Random(seed);
        Network network = network(random);
        long[] cost = costs(network, random);
        OptionalLong theirs = theirs(network, cost);
        NetworkSimplex ours = new NetworkSimplex(network);
        assertEquals(theirs.isPresent(), ours.feasible());
        if (ours.feasible()) {
            assertEquals(theirs.getAsLong(), ours.minimise(cost));
            assertProved(network, cost, ours);
        }
    }

    @Property(tries = 300)
    void aSecondCostIsOptimisedAmongTheBestOfTheFirst(@ForAll long seed) {
        Random random = new Random(seed);
        Network network = network(random);
        NetworkSimplex ours = new NetworkSimplex(network);
        if (!ours.feasible()) {
            return;
        }
        long[] first = costs(network, random);
        long[] second = costs(network, random);
        long best = ours.minimise(first);
        ours.keepWhatIsTight();
        long then = ours.minimise(second);
        long[] both = new long[first.length];
        for (int arc = 0; arc < both.length; arc++) {
            both[arc] = first[arc] * 1_000_000 + second[arc];
        }
        assertEquals(theirs(network, both).getAsLong(), best * 1_000_000 + then);
    }

    @Test
    void costsThatCouldLeaveTheRangeAreRefused() {
        Network network = new Network(2);
        network.arc(0, 1, 0, 1L << 40);
        network.arc(1, 0, 0, 1L << 40);
        NetworkSimplex simplex = new NetworkSimplex(network);
        assertThrows(IllegalArgumentException.class, () -> simplex.minimise(new long[] {1L << 40, 0}));
        assertEquals(-(1L << 60), simplex.minimise(new long[] {-(1L << 20), 0}));
    }

    @Test
    void boundsThatContradictEachOtherHaveNoFlow() {
        Network network = new Network(2);
        network.arc(0, 1, 3, 5);
        network.arc(1, 0, 0, 2);
        NetworkSimplex simplex = new NetworkSimplex(network);
        assertFalse(simplex.feasible());
        assertThrows(IllegalStateException.class, () -> simplex.minimise(new long[2]));
    }

    private static Network network(Random random) {
        int nodes = 2 + random.nextInt(12);
        Network network = new Network(nodes);
        int arcs = 1 + random.nextInt(4 * nodes);
        for (int arc = 0; arc < arcs; arc++) {
            int from = random.nextInt(nodes);
            int to = (from + 1 + random.nextInt(nodes - 1)) % nodes;
            int lower = random.nextInt(6) == 0 ? random.nextInt(4) : 0;
            network.arc(from, to, lower, lower + random.nextInt(8));
        }
        return network;
    }

    private static long[] costs(Network network, Random random) {
        long[] cost = new long[network.arcs()];
        for (int arc = 0; arc < cost.length; arc++) {
            cost[arc] = random.nextInt(41) - 20;
        }
        return cost;
    }

    private static void assertProved(Network network, long[] cost, NetworkSimplex solved) {
        long[] balance = new long[network.nodes()];
        for (int arc = 0; arc < cost.length; arc++) {
            long flow = solved.flow(arc);
            balance[network.from(arc)] -= flow;
            balance[network.to(arc)] += flow;
            long reduced = cost[arc] + solved.price(network.from(arc)) - solved.price(network.to(arc));
            assertTrue(flow >= network.lower(arc) && flow <= network.capacity(arc));
            assertTrue(reduced <= 0 || flow == network.lower(arc));
            assertTrue(reduced >= 0 || flow == network.capacity(arc));
        }
        for (long rest : balance) {
            assertEquals(0, rest);
        }
    }

    private static OptionalLong theirs(Network network, long[] cost) {
        MinCostFlow solver = new MinCostFlow();
        long[] supply = new long[network.nodes()];
        long least = 0;
        for (int arc = 0; arc < cost.length; arc++) {
            long lower = network.lower(arc);
            supply[network.from(arc)] -= lower;
            supply[network.to(arc)] += lower;
            least += lower * cost[arc];
            solver.addArcWithCapacityAndUnitCost(
                    network.from(arc), network.to(arc), network.capacity(arc) - lower, cost[arc]);
        }
        for (int node = 0; node < supply.length; node++) {
            solver.setNodeSupply(node, supply[node]);
        }
        return solver.solve() == MinCostFlowBase.Status.OPTIMAL
                ? OptionalLong.of(least + solver.getOptimalCost())
                : OptionalLong.empty();
    }
}
