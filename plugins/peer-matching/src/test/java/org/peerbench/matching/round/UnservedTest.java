package org.peerbench.matching.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class UnservedTest {
    private static final int WITH_NOBODY = 0;

    @Property(tries = 400)
    void theExtraPlacesServeTheNeedAndNobodyLosesAndFewerDoNot(@ForAll long seed) {
        Round round = RandomRound.small(seed);
        Outcome outcome = RoundSolver.solve(round);
        Set<String> served = outcome.matches().stream().map(Match::need).collect(Collectors.toSet());
        for (Unmatched unmatched : outcome.unmatched()) {
            if (unmatched.reason() instanceof Reason.CapacityTaken taken) {
                assertTrue(canAlso(round, served, unmatched.need(), taken.extend()), unmatched::toString);
                for (List<FullCap> fewer : sets(caps(round), taken.extend().size() - 1)) {
                    assertFalse(canAlso(round, served, unmatched.need(), fewer), () -> unmatched + " by " + fewer);
                }
            }
        }
    }

    /** The needs that compete cannot all be served: trying everything finds no way. */
    @Property(tries = 300)
    void theNeedsOfATightSetCannotAllBeServed(@ForAll long seed) {
        Round round = RandomRound.small(seed);
        for (Unmatched unmatched : RoundSolver.solve(round).unmatched()) {
            if (unmatched.reason() instanceof Reason.CapacityTaken taken) {
                assertTrue(taken.needs().contains(unmatched.need()));
                assertFalse(taken.places().isEmpty());
                assertFalse(canServe(round, Set.copyOf(taken.needs())), unmatched::toString);
            }
        }
    }

    @Test
    void aNeedWithoutCandidatesSaysWhichRulesRuledThemOut() {
        Map<String, Integer> ruledOut = Map.of("levelGap", 2);
        Need none = new Need("n1", "a", "t", 1, Optional.empty(), false, ruledOut);
        Need below = new Need("n2", "a", "t", 1, Optional.empty(), false, Map.of(Need.BELOW_FLOOR, 3));
        Need paused = new Need("n3", "a", "t", 1, Optional.empty(), true, Map.of());
        Outcome outcome = RoundSolver.solve(new Round(
                Settings.STANDARD,
                List.of(new Area("a", 3, 3), new Area("b", 3, 3)),
                List.of(),
                List.of(none, below, paused),
                List.of(new Offer("o", "b", Optional.empty(), "t", 1)),
                List.of(new Pair("n3", "o", 500)),
                List.of(),
                List.of(new Link("n1", "o")),
                List.of(),
                1));
        assertEquals(
                List.of(
                        new Unmatched("n1", new Reason.NoFeasibleOffer(Map.of("blocked", 1, "levelGap", 2))),
                        new Unmatched("n2", new Reason.BelowFloor(3)),
                        new Unmatched("n3", new Reason.Paused())),
                outcome.unmatched());
        assertEquals(WITH_NOBODY, outcome.matches().size());
    }

    private static boolean canAlso(Round round, Set<String> served, String need, List<FullCap> more) {
        List<FullCap> larger = more.stream()
                .map(cap -> new FullCap(cap.kind(), cap.id(), cap.cap() + 1))
                .toList();
        Set<String> all = new HashSet<>(served);
        all.add(need);
        return canServe(WhatIf.caps(round, larger), all);
    }

    private static boolean canServe(Round round, Set<String> wanted) {
        Round only = new Round(
                round.settings(),
                round.areas(),
                round.people(),
                round.needs().stream()
                        .filter(need -> wanted.contains(need.id()) || forced(round, need.id()))
                        .map(need -> new Need(need.id(), need.area(), need.theme(), 1))
                        .toList(),
                round.offers(),
                round.pairs(),
                round.locks(),
                round.blocks(),
                round.active(),
                round.seed());
        long most = Enumeration.of(only).best().orElseThrow().of(Level.SERVED_TIER_1);
        return most == only.needs().size();
    }

    private static boolean forced(Round round, String need) {
        return round.locks().stream().anyMatch(link -> link.need().equals(need))
                || round.active().stream().anyMatch(link -> link.need().equals(need));
    }

    private static List<FullCap> caps(Round round) {
        List<FullCap> caps = new ArrayList<>();
        round.areas().forEach(area -> {
            caps.add(new FullCap(FullCap.Kind.RECEIVING, area.id(), area.receivingCap()));
            caps.add(new FullCap(FullCap.Kind.GIVING, area.id(), area.givingCap()));
        });
        round.people().forEach(one -> caps.add(new FullCap(FullCap.Kind.PERSON, one.id(), one.capacity())));
        round.offers().forEach(one -> caps.add(new FullCap(FullCap.Kind.OFFER, one.id(), one.capacity())));
        caps.removeIf(cap -> cap.cap() == Round.NO_LIMIT);
        return caps;
    }

    /** All choices of so many caps; only up to two, for time. */
    private static List<List<FullCap>> sets(List<FullCap> caps, int size) {
        List<List<FullCap>> found = new ArrayList<>();
        if (size == 0) {
            found.add(List.of());
        }
        for (int i = 0; i < caps.size() && (size == 1 || size == 2); i++) {
            if (size == 1) {
                found.add(List.of(caps.get(i)));
            }
            for (int j = i + 1; j < caps.size() && size == 2; j++) {
                found.add(List.of(caps.get(i), caps.get(j)));
            }
        }
        return found;
    }
}
