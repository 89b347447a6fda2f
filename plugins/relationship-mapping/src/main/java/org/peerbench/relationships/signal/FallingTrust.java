package org.peerbench.relationships.signal;

import java.util.List;
import java.util.stream.Stream;
import org.peerbench.api.signal.Signal;
import org.peerbench.api.signal.SignalKind;
import org.peerbench.relationships.network.Actor;
import org.peerbench.relationships.network.Relations;
import org.peerbench.relationships.survey.Perception;
import org.peerbench.relationships.survey.Received;

/**
 * A watch-point where partners trust one of them less than in the survey before. It follows from the bands that are told
 * of both surveys and from nothing else, and is there only where the later band lies wholly below the earlier one: where
 * they touch, nobody knows.
 */
final class FallingTrust {
    private FallingTrust() {}

    static Stream<Signal> look(Facts facts) {
        List<List<Received>> told =
                Perception.told(facts.area().id(), Relations.TRUST.code(), 2, facts.day(), facts.context());
        if (told.size() < 2) {
            return Stream.empty();
        }
        return fallen(told.get(1), told.get(0)).stream()
                .map(partner -> facts.signal(
                        "falling-trust:" + partner.id(),
                        SignalKind.WATCH,
                        "governance",
                        3,
                        facts.text("signal.trust", partner.label()),
                        facts.text("signal.trust.evidence"),
                        "/perception"));
    }

    /** Those whose later band lies below their earlier one; who is told of only once is not among them. */
    static List<Actor> fallen(List<Received> before, List<Received> after) {
        return after.stream()
                .filter(later -> before.stream()
                        .anyMatch(earlier ->
                                earlier.partner().id().equals(later.partner().id()) && later.high() < earlier.low()))
                .map(Received::partner)
                .toList();
    }
}
