package org.peerbench.relationships.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import org.peerbench.relationships.graph.Graph;
import org.peerbench.relationships.graph.GraphBuilder;
import org.peerbench.relationships.network.Actor;
import org.peerbench.relationships.network.Dyad;
import org.peerbench.relationships.network.DyadStatus;
import org.peerbench.relationships.network.Network;
import org.peerbench.relationships.network.Scale;

/** Networks as graphs: a node for each partner in their order, also for those without a tie. */
final class NetworkGraph {
    private NetworkGraph() {}

    /** Its ties, each one step long. */
    static Graph ofTies(Network network) {
        return of(network, dyad -> dyad.tie() ? 1 : 0);
    }

    /** Its ties and, as if they were some too, the pairs that are not known. */
    static Graph ofPossible(Network network) {
        return of(network, dyad -> dyad.tie() || dyad.status() == DyadStatus.UNKNOWN ? 1 : 0);
    }

    /**
     * Its ties, the closer the shorter: the strongest answer of the scale is one step, each weaker one a step more
     * (greatest + 1 − level). Whole numbers, because in fractions such as 1/level paths of one length come out unequal.
     */
    static Graph ofDistances(Network network) {
        Scale scale = network.question().relation().scale();
        Map<Integer, Integer> steps = new HashMap<>();
        int strongest = scale.ties().size();
        scale.points().forEach(point -> steps.put(point.value(), strongest + 1 - scale.rank(point.value())));
        return of(network, dyad -> dyad.tie() ? length(dyad.value(), steps, strongest) : 0);
    }

    private static int length(OptionalInt value, Map<Integer, Integer> steps, int longest) {
        return value.isPresent() ? steps.get(value.getAsInt()) : longest;
    }

    /** The pairs with a length above 0. */
    private static Graph of(Network network, ToIntFunction<Dyad> length) {
        Map<String, Integer> nodes = nodes(network.actors());
        GraphBuilder graph = network.directed() ? Graph.directed(nodes.size()) : Graph.undirected(nodes.size());
        for (Dyad dyad : network.dyads()) {
            int steps = length.applyAsInt(dyad);
            if (steps > 0) {
                graph.tie(nodes.get(dyad.from()), nodes.get(dyad.to()), steps);
            }
        }
        return graph.build();
    }

    /** The number of each partner's node. */
    static Map<String, Integer> nodes(List<Actor> actors) {
        Map<String, Integer> nodes = new HashMap<>();
        actors.forEach(actor -> nodes.put(actor.id(), nodes.size()));
        return nodes;
    }
}
