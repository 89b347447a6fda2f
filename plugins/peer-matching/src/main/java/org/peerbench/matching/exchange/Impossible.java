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
    public static void refuse(Round round, Naming names, Texts texts) {
        Faults faults = new Faults(texts);
        check(round, names, faults);
        faults.refuse();
    }

    static void check(Round round, Naming names, Faults faults) {
        for (Conflict conflict : Conflicts.of(round)) {
            Sentence sentence = sentence(conflict, names);
            faults.add("locks", sentence.key, sentence.arguments);
        }
    }

    /** A conflict as a sentence. */
    public static String sentence(Conflict conflict, Naming names, Texts texts) {
        Sentence sentence = sentence(conflict, names);
        return texts.of(sentence.key, sentence.arguments);
    }

    private record Sentence(String key, Object... arguments) {}

    private static Sentence sentence(Conflict conflict, Naming names) {
        if (conflict instanceof Conflict.OverCap over) {
            FullCap cap = over.cap();
            return new Sentence(key(cap.kind()), name(cap, names), cap.cap(), over.forced());
        }
        if (conflict instanceof Conflict.ServedTwice twice) {
            return new Sentence(
                    "exchange.servedTwice",
                    names.need(twice.need()),
                    names.offer(twice.oneOffer()),
                    names.offer(twice.otherOffer()));
        }
        if (conflict instanceof Conflict.Blocked blocked) {
            return pair("exchange.lockedAndBlocked", blocked.pair(), names);
        }
        if (conflict instanceof Conflict.Paused paused) {
            return pair("exchange.paused", paused.pair(), names);
        }
        return pair("exchange.notACandidate", ((Conflict.NotACandidate) conflict).pair(), names);
    }

    private static Sentence pair(String key, Link pair, Naming names) {
        return new Sentence(key, names.need(pair.need()), names.offer(pair.offer()));
    }

    private static String name(FullCap cap, Naming names) {
        return switch (cap.kind()) {
            case RECEIVING, GIVING -> names.area(cap.id());
            case OFFER -> names.offer(cap.id());
            case PERSON -> names.person(cap.id());
        };
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
