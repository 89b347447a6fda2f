package org.peerbench.relationships.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.peerbench.api.date.Span;
import org.peerbench.relationships.network.Network;
import org.peerbench.relationships.network.NetworkQuestion;
import org.peerbench.relationships.network.Networks;
import org.peerbench.relationships.network.Relations;
import org.peerbench.relationships.network.Told;

/** "An agreement is only a relationship on paper." */
class PaperTest {
    private final Network network = Network.derive(
            Networks.actors("board", "council", "trust"),
            List.of(
                    Told.says("council", "trust", 3),
                    Told.says("trust", "council", 1),
                    Told.says("council", "board", 4),
                    Told.says("board", "council", 4)),
            NetworkQuestion.of(Relations.INTENSITY, Told.TODAY).at(2));

    @Test
    void anAgreementBetweenPartnersWhoDoNotBothSaySoIsOnPaperOnly() {
        Agreement signed = agreement(Status.SIGNED, Span.OPEN, "council", "trust", "board");
        List<Paper.Bound> onPaper = Paper.of(List.of(signed), network).onPaperOnly(signed);
        assertEquals(
                List.of("board trust", "council trust"),
                onPaper.stream().map(pair -> pair.one() + " " + pair.other()).toList());
    }

    @Test
    void aDraftIsNoAgreementYet() {
        Agreement drafted = agreement(Status.DRAFTED, Span.OPEN, "council", "trust");
        assertEquals(List.of(), Paper.of(List.of(drafted), network).pairs());
    }

    @Test
    void anAgreementThatEndedDoesNotCount() {
        Agreement ended = agreement(Status.SIGNED, Span.of("2014", "2019"), "council", "trust");
        assertEquals(List.of(), Paper.of(List.of(ended), network).pairs());
    }

    @Test
    void aPartyThatIsNotAtTheTableIsNotAskedFor() {
        Agreement signed = agreement(Status.OPEN, Span.OPEN, "council", "stranger");
        assertEquals(List.of(), Paper.of(List.of(signed), network).pairs());
    }

    @Test
    void whoSaysTheyAreBoundWithoutAnAgreementIsFound() {
        Agreement elsewhere = agreement(Status.SIGNED, Span.OPEN, "council", "trust");
        assertEquals(1, Paper.of(List.of(elsewhere), network).unwritten().size());
        Agreement theirs = agreement(Status.OPEN, Span.OPEN, "council", "board");
        assertEquals(List.of(), Paper.of(List.of(theirs), network).unwritten());
    }

    private static Agreement agreement(Status status, Span at, String... parties) {
        return new Agreement(
                "id",
                Kind.PLAN,
                "Plan",
                status,
                at,
                "minutes",
                "",
                List.of(parties).stream()
                        .map(party -> new Party(party, Optional.empty()))
                        .toList(),
                List.of(),
                1);
    }
}
