package org.peerbench.matching.exchange;

import org.peerbench.api.Refusal;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.round.Conflict;
import org.peerbench.matching.round.Conflicts;
import org.peerbench.matching.round.FullCap;
import org.peerbench.matching.round.Link;
import org.peerbench.matching.round.Round;

/** Says in a sentence why what a round asks for cannot be. */
public final class Impossible {
    private Impossible() {}

    /**
     * Looks at locks and active supports.
     *
     * @throws Refusal if they contradict each other, the blocks or the capacities
     */
    public static void refuse(Round round, Texts texts) {
        Faults faults = new Faults(texts);
        check(round, faults);
        faults.refuse();
    }

    static void check(Round round, Faults faults) {
        for (Conflict conflict : Conflicts.of(round)) {
            Sentence sentence = sentence(conflict);
            faults.add("locks", sentence.key, sentence.arguments);
        }
    }

    /** A conflict as a sentence, with ids as they are. */
    public static String sentence(Conflict conflict, Texts texts) {
        Sentence sentence = sentence(conflict);
        return texts.of(sentence.key, sentence.arguments);
    }

    private record Sentence(String key, Object... arguments) {}

    private static Sentence sentence(Conflict conflict) {
        if (conflict instanceof Conflict.OverCap over) {
            return new Sentence(
                    key(over.cap().kind()), over.cap().id(), over.cap().cap(), over.forced());
        }
        if (conflict instanceof Conflict.ServedTwice twice) {
            return new Sentence("exchange.servedTwice", twice.need(), twice.oneOffer(), twice.otherOffer());
        }
        if (conflict instanceof Conflict.Blocked blocked) {
            return new Sentence(
                    "exchange.lockedAndBlocked",
                    blocked.pair().need(),
                    blocked.pair().offer());
        }
        Link pair = ((Conflict.NotACandidate) conflict).pair();
        return new Sentence("exchange.notACandidate", pair.need(), pair.offer());
    }

    private static String key(FullCap.Kind kind) {
        return switch (kind) {
            case RECEIVING -> "exchange.over.receiving";
            case OFFER -> "exchange.over.offer";
            case PERSON -> "exchange.over.person";
            case GIVING -> "exchange.over.giving";
        };
    }
}
