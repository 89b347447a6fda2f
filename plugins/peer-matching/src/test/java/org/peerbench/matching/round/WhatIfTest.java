package org.peerbench.matching.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What trying everything on the changed round says, is what a what-if must say. */
class WhatIfTest {
    @Property(tries = 400)
    void lockingAPairDoesWhatTryingEverythingSays(@ForAll long seed) {
        Round round = RandomRound.small(seed);
        Assume.that(!round.pairs().isEmpty());
        agrees(round, new Change.Lock(any(round.pairs(), seed).link()));
    }

    @Property(tries = 400)
    void keepingAPairApartDoesWhatTryingEverythingSays(@ForAll long seed) {
        Round round = RandomRound.small(seed);
        Assume.that(!round.pairs().isEmpty());
        agrees(round, new Change.Block(any(round.pairs(), seed).link()));
    }

    @Property(tries = 400)
    void anExchangeDoesWhatTryingEverythingSays(@ForAll long seed) {
        Round round = RandomRound.small(seed);
        List<Match> matches = RoundSolver.solve(round).matches();
        Assume.that(matches.size() > 1);
        Match one = matches.get(0);
        Match other = matches.get(1);
        agrees(round, new Change.Exchange(new Link(one.need(), other.offer()), new Link(other.need(), one.offer())));
    }

    @Property(tries = 400)
    void anotherUrgencyDoesWhatTryingEverythingSays(@ForAll long seed) {
        Round round = RandomRound.small(seed);
        Random random = new Random(seed);
        agrees(round, new Change.Urgency(any(round.needs(), seed).id(), 1 + random.nextInt(5)));
    }

    @Property(tries = 800)
    void anotherCapacityDoesWhatTryingEverythingSays(@ForAll long seed) {
        Round round = RandomRound.small(seed);
        Random random = new Random(seed);
        FullCap.Kind kind = FullCap.Kind.values()[random.nextInt(4)];
        String id = switch (kind) {
            case RECEIVING, GIVING -> any(round.areas(), seed).id();
            case OFFER -> any(round.offers(), seed).id();
            case PERSON -> any(round.people(), seed).id();
        };
        agrees(round, new Change.Capacity(new FullCap(kind, id, random.nextInt(4))));
    }

    private static <T> T any(List<T> of, long seed) {
        return of.get(Math.floorMod(seed, of.size()));
    }

    private static void agrees(Round round, Change change) {
        Outcome outcome = RoundSolver.solve(round);
        Enumeration all = Enumeration.of(change.in(round));
        Tried tried = WhatIf.ask(round, outcome, change);
        if (tried instanceof Tried.Possible possible) {
            assertEquals(outcome.objective(), possible.consequence().before());
            assertEquals(all.best().orElseThrow(), possible.consequence().after());
            assertEquals(
                    offers(all.matches()), moved(outcome, possible.consequence().moved()));
        } else {
            assertEquals(Optional.empty(), all.best());
        }
    }

    private static Map<String, String> offers(List<Link> matches) {
        Map<String, String> offers = new HashMap<>();
        matches.forEach(link -> offers.put(link.need(), link.offer()));
        return offers;
    }

    /** The solution that follows from the old one by what is said to move. */
    private static Map<String, String> moved(Outcome before, List<Moved> moved) {
        Map<String, String> offers =
                offers(before.matches().stream().map(Match::link).toList());
        for (Moved each : moved) {
            assertNotEquals(each.from(), each.to());
            assertEquals(each.from(), Optional.ofNullable(offers.remove(each.need())));
            each.to().ifPresent(offer -> offers.put(each.need(), offer));
        }
        return offers;
    }

    @Test
    void nothingOfTheRoundItselfChanges() {
        Round round = RandomRound.small(7);
        Round again = RandomRound.small(7);
        Outcome outcome = RoundSolver.solve(round);
        WhatIf.ask(round, outcome, new Change.Urgency(round.needs().get(0).id(), 5));
        assertEquals(again, round);
    }
}
