package org.peerbench.relationships.route;

import java.util.List;
import org.peerbench.api.text.Texts;
import org.peerbench.relationships.expected.Seating;
import org.peerbench.relationships.network.Actor;
import org.peerbench.relationships.network.Network;

/** The places at the table as {@code GET areas/{area}/missing-partners} answers them. */
public record MissingAnswer(List<Seated> seats) {
    /** One place; the state is MISSING, UNLINKED or LINKED. */
    public record Seated(String seat, String label, String state, List<String> holders, List<String> unlinked) {}

    static MissingAnswer of(Network network, Texts texts) {
        return new MissingAnswer(Seating.of(network).places().stream()
                .map(place -> new Seated(
                        place.seat().code(),
                        texts.of(place.seat().key()),
                        place.state().name(),
                        place.holders().stream().map(Actor::id).toList(),
                        place.unlinked().stream().map(Actor::id).toList()))
                .toList());
    }
}
