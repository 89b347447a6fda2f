package org.peerbench.relationships.signal;

import java.util.stream.Stream;
import org.peerbench.api.signal.Signal;
import org.peerbench.api.signal.SignalKind;
import org.peerbench.relationships.people.Carrier;
import org.peerbench.relationships.people.Departure;
import org.peerbench.relationships.sentences.DateWords;

/** A watch-point for everyone who leaves and on whom links hang. Nobody is named, and neither is the organisation. */
final class Leavers {
    private static final int GRAVEST = 5;

    private Leavers() {}

    static Stream<Signal> look(Facts facts) {
        return facts.standing().leavers().stream()
                .filter(leaver -> !leaver.lost().isEmpty())
                .map(leaver -> leaves(leaver, facts));
    }

    private static Signal leaves(Carrier leaver, Facts facts) {
        Departure departure = facts.standing().leaving().get(leaver.id());
        int cut = leaver.lost().size();
        return facts.signal(
                "leaver:" + departure.id(),
                SignalKind.WATCH,
                "leadership",
                Math.min(GRAVEST, 2 + cut),
                departure
                        .lastDay()
                        .map(day -> facts.text("signal.leaver", cut, DateWords.of(day)))
                        .orElseGet(() -> facts.text("signal.leaver.noDay", cut)),
                facts.text("signal.leaver.evidence", leaver.pairsLost().size()),
                "/people");
    }
}
