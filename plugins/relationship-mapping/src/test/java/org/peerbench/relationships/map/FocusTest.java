package org.peerbench.relationships.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.peerbench.relationships.network.Actor;
import org.peerbench.relationships.network.Network;
import org.peerbench.relationships.network.NetworkQuestion;
import org.peerbench.relationships.network.Relations;
import org.peerbench.relationships.network.Told;

class FocusTest {
    private static final List<Actor> CHAIN = List.of(
            new Actor("a", "A", "council"),
            new Actor("b", "B", "council"),
            new Actor("c", "C", "council"),
            new Actor("d", "D", "council"));

    private final Network chain = Network.derive(
            CHAIN,
            List.of(Told.says("a", "b", 3), Told.says("c", "b", 2), Told.says("c", "d", 2)),
            NetworkQuestion.of(Relations.INTENSITY, Told.TODAY));

    @Test
    void oneStepAroundAPartnerAreThoseItWorksWith() {
        assertEquals(Set.of("a", "b", "c"), ids(new Focus("b", 1).in(chain)));
    }

    @Test
    void twoStepsReachThoseTheyWorkWith() {
        assertEquals(Set.of("a", "b", "c"), ids(new Focus("a", 2).in(chain)));
        assertEquals(Set.of("a", "b", "c", "d"), ids(new Focus("b", 2).in(chain)));
    }

    @Test
    void onlyPairsAmongThemAreKept() {
        Network around = new Focus("a", 1).in(chain);
        assertEquals(1, around.ties().size());
        assertTrue(around.dyads().stream().allMatch(dyad -> dyad.touches("a")));
    }

    @Test
    void aPartnerWithoutALinkStandsAlone() {
        Network none = Network.derive(CHAIN, List.of(), chain.question());
        assertEquals(Set.of("d"), ids(new Focus("d", 2).in(none)));
    }

    private static Set<String> ids(Network network) {
        return network.actors().stream().map(Actor::id).collect(Collectors.toSet());
    }
}
