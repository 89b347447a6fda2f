package org.peerbench.relationships.route;

import java.util.List;
import org.peerbench.api.route.Maybe;
import org.peerbench.relationships.network.DyadStatus;
import org.peerbench.relationships.network.Network;

/** A network as {@code GET areas/{area}/network} answers it. */
public record NetworkAnswer(List<Node> nodes, List<Tie> ties, boolean directed, int asked, int answered) {
    /** A partner. */
    public record Node(String id, String label, String sector) {}

    /**
     * A pair that is a tie or not yet known; pairs known not to be ties are left out.
     *
     * @param level how close, or {@code null} when not known
     */
    public record Tie(String from, String to, @Maybe Integer level, String status, int reports) {}

    static NetworkAnswer of(Network network) {
        List<Node> nodes = network.actors().stream()
                .map(actor -> new Node(actor.id(), actor.label(), actor.sector().code()))
                .toList();
        List<Tie> ties = network.dyads().stream()
                .filter(dyad -> dyad.status() != DyadStatus.NONE)
                .map(dyad -> new Tie(
                        dyad.from(),
                        dyad.to(),
                        dyad.value().isPresent() ? dyad.value().getAsInt() : null,
                        dyad.status().name(),
                        dyad.reports()))
                .toList();
        return new NetworkAnswer(
                nodes,
                ties,
                network.directed(),
                network.response().asked(),
                network.response().answered());
    }
}
