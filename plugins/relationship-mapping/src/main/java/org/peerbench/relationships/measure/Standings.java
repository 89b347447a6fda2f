package org.peerbench.relationships.measure;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.peerbench.relationships.graph.Betweenness;
import org.peerbench.relationships.graph.Closeness;
import org.peerbench.relationships.graph.Cores;
import org.peerbench.relationships.graph.CutPoints;
import org.peerbench.relationships.graph.Graph;
import org.peerbench.relationships.graph.StructuralHoles;
import org.peerbench.relationships.network.Actor;
import org.peerbench.relationships.network.Network;

/** The figures of all partners, worked out together. */
record Standings(
        List<Actor> actors,
        double[] betweenness,
        double most,
        Closeness closeness,
        StructuralHoles holes,
        int[] cores,
        CutPoints cuts,
        CutPoints cutsIfAllWereTies) {
    /**
     * Works them out.
     *
     * @param ways the ties, one step long each or as long as their level makes them
     */
    static Standings of(Network network, Graph ways) {
        return new Standings(
                network.actors(),
                Betweenness.of(ways),
                Betweenness.most(ways),
                Closeness.of(ways),
                StructuralHoles.of(ways),
                Cores.of(ways),
                CutPoints.of(ways),
                CutPoints.of(NetworkGraph.ofPossible(network)));
    }

    /** One for every partner, in their order. */
    List<Standing> each() {
        return IntStream.range(0, betweenness.length).mapToObj(this::of).toList();
    }

    private Standing of(int node) {
        return new Standing(
                actors.get(node).id(),
                betweenness[node],
                most == 0 ? OptionalDouble.empty() : OptionalDouble.of(betweenness[node] / most),
                defined(closeness.harmonic()[node]),
                defined(closeness.wassermanFaust()[node]),
                defined(holes.constraint()[node]),
                defined(holes.effectiveSize()[node]),
                cores[node],
                cuts.pairsParted()[node],
                cuts.cuts(node) && cutsIfAllWereTies.cuts(node));
    }

    private static OptionalDouble defined(double value) {
        return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
