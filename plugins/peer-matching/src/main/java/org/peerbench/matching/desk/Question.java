package org.peerbench.matching.desk;

import java.util.Locale;
import java.util.OptionalInt;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.round.Area;
import org.peerbench.matching.round.Change;
import org.peerbench.matching.round.FullCap;
import org.peerbench.matching.round.Link;
import org.peerbench.matching.round.Offer;
import org.peerbench.matching.round.Person;
import org.peerbench.matching.round.Round;
import org.peerbench.matching.words.Words;

/** What one would do to a round, as a question before it is done and as a sentence after it. */
record Question(Called called, Texts texts) {
    /** Such as "Should Saltby, board chair help Harrowfen?". */
    String of(Change change) {
        if (change instanceof Change.Lock lock) {
            return pair("desk.ask.LOCK", lock.pair());
        }
        if (change instanceof Change.Block block) {
            return pair("desk.ask.BLOCK", block.pair());
        }
        if (change instanceof Change.Exchange exchange) {
            return texts.of(
                    "desk.ask.EXCHANGE",
                    called.receiver(exchange.one().need()),
                    called.receiver(exchange.other().need()));
        }
        if (change instanceof Change.Urgency urgency) {
            return texts.of(
                    "desk.ask.URGENCY",
                    called.receiver(urgency.of()),
                    called.theme(urgency.of()),
                    urgency(urgency.tier()));
        }
        FullCap cap = ((Change.Capacity) change).cap();
        return texts.of("desk.ask." + cap.kind(), name(cap.kind(), cap.id()), cap.cap());
    }

    private String pair(String key, Link pair) {
        return texts.of(key, called.receiver(pair.need()), called.theme(pair.need()), called.helper(pair.offer()));
    }

    /** Such as "most urgent". */
    String urgency(int tier) {
        return new Words(texts).urgency(OptionalInt.of(tier)).toLowerCase(Locale.UK);
    }

    /** Of an area, an offer or a person. */
    String name(FullCap.Kind kind, String id) {
        return switch (kind) {
            case RECEIVING, GIVING -> called.area(id);
            case OFFER -> called.helper(id);
            case PERSON -> called.person(id);
        };
    }

    /** How large a capacity of a round is. */
    static int now(Round round, FullCap.Kind kind, String id) {
        return switch (kind) {
            case RECEIVING, GIVING ->
                round.areas().stream()
                        .filter(area -> area.id().equals(id))
                        .mapToInt(kind == FullCap.Kind.GIVING ? Area::givingCap : Area::receivingCap)
                        .findFirst()
                        .orElse(Round.NO_LIMIT);
            case OFFER ->
                round.offers().stream()
                        .filter(offer -> offer.id().equals(id))
                        .mapToInt(Offer::capacity)
                        .findFirst()
                        .orElse(0);
            case PERSON ->
                round.people().stream()
                        .filter(person -> person.id().equals(id))
                        .mapToInt(Person::capacity)
                        .findFirst()
                        .orElse(Round.NO_LIMIT);
        };
    }
}
