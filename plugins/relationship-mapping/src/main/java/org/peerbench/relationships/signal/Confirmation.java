package org.peerbench.relationships.signal;

import java.util.stream.Stream;
import org.peerbench.api.signal.Signal;
import org.peerbench.api.signal.SignalKind;
import org.peerbench.relationships.measure.Share;
import org.peerbench.relationships.network.DyadStatus;
import org.peerbench.relationships.network.Network;

/** A watch-point where few links are confirmed, and a strength where partners bind themselves and both say so. */
final class Confirmation {
    /** Fewer than half. */
    private static final double FEW = 0.5;

    /** Of three links, two that are unconfirmed say nothing yet. */
    private static final int ENOUGH = 4;

    /** "We are bound to each other: a contract, a grant, an agreement, a shared budget." */
    private static final int BOUND = 4;

    private static final int WATCHED = 3;

    private Confirmation() {}

    static Stream<Signal> few(Facts facts) {
        Network network = facts.network();
        Share confirmed =
                new Share(network.count(DyadStatus.CONFIRMED), network.ties().size());
        if (confirmed.of() < ENOUGH || confirmed.value().orElse(1) >= FEW) {
            return Stream.empty();
        }
        return Stream.of(facts.signal(
                "few-confirmed",
                SignalKind.WATCH,
                "governance",
                WATCHED,
                facts.text("signal.few"),
                facts.text("signal.few.evidence", confirmed.count(), confirmed.of()),
                "?show=table"));
    }

    static Stream<Signal> strong(Facts facts) {
        long bound = facts.network().dyads(DyadStatus.CONFIRMED).stream()
                .filter(tie -> tie.says().value().orElse(0) >= BOUND
                        && tie.answers().value().orElse(0) >= BOUND)
                .count();
        if (bound == 0) {
            return Stream.empty();
        }
        return Stream.of(facts.signal(
                "bound",
                SignalKind.STRENGTH,
                "pooling",
                bound > 2 ? WATCHED + 1 : WATCHED,
                facts.text("signal.bound"),
                facts.text("signal.bound.evidence", bound),
                "?level=4"));
    }
}
