package org.peerbench.relationships.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.peerbench.relationships.network.Actor;
import org.peerbench.relationships.network.Network;
import org.peerbench.relationships.network.NetworkQuestion;
import org.peerbench.relationships.network.Relations;
import org.peerbench.relationships.network.Report;
import org.peerbench.relationships.network.Told;

class ChangesTest {
    private static final NetworkQuestion QUESTION =
            NetworkQuestion.of(Relations.INTENSITY, Told.TODAY).at(2);

    @Test
    void aPairBeganEndedRoseFellOrStayed() {
        assertEquals(Kind.BEGAN, kind(says(0, 0), says(2, 0)));
        assertEquals(Kind.ENDED, kind(says(3, 3), says(1, 1)));
        assertEquals(Kind.ROSE, kind(says(2, 2), says(2, 4)));
        assertEquals(Kind.FELL, kind(says(4, 4), says(3, 2)));
        assertEquals(Kind.SAME, kind(says(3, 0), says(3, 3)));
    }

    @Test
    void whatIsNotKnownNeitherBeganNorEnded() {
        assertEquals(Kind.BECAME_UNKNOWN, kind(says(3, 3), List.of()));
        assertEquals(Kind.BECAME_UNKNOWN, kind(says(0, 0), List.of()));
        assertEquals(Kind.BECAME_KNOWN, kind(List.of(), says(2, 2)));
        assertEquals(Kind.NOTHING, kind(List.of(), says(0, 0)));
        assertEquals(Kind.NOTHING, kind(List.of(), List.of()));
    }

    @Test
    void closenessBelowTheLevelIsNothingToList() {
        assertEquals(Kind.NOTHING, kind(says(0, 0), says(1, 1)));
    }

    @Test
    void onlyPartnersThatAreInBothAreCompared() {
        Network before = network(List.of("a", "b", "x"), says(3, 3));
        Network after = network(List.of("a", "b", "y"), says(3, 3));
        Changes changes = Changes.between(before, after);
        assertEquals(1, changes.pairs().size());
        assertEquals(List.of("y"), changes.joined().stream().map(Actor::id).toList());
        assertEquals(List.of("x"), changes.left().stream().map(Actor::id).toList());
    }

    @Test
    void theOrderOfThePartnersMakesNoDifference() {
        Network before = network(List.of("b", "a"), says(2, 2));
        Network after = network(List.of("a", "b"), says(4, 4));
        assertEquals(1, Changes.between(before, after).of(Kind.ROSE).size());
    }

    @Test
    void pairsAreNotComparedWithArcs() {
        Network pairs = network(List.of("a", "b"), says(2, 2));
        Network arcs = Network.derive(pairs.actors(), says(2, 2), QUESTION.seenBy("a"));
        assertThrows(IllegalArgumentException.class, () -> Changes.between(pairs, arcs));
    }

    private static Kind kind(List<Report> before, List<Report> after) {
        List<String> two = List.of("a", "b");
        return Changes.between(network(two, before), network(two, after))
                .pairs()
                .get(0)
                .kind();
    }

    private static List<Report> says(int one, int other) {
        return new ArrayList<>(List.of(Told.says("a", "b", one), Told.says("b", "a", other)));
    }

    private static Network network(List<String> ids, List<Report> reports) {
        List<Actor> actors =
                ids.stream().map(id -> new Actor(id, id, "council")).toList();
        return Network.derive(actors, reports, QUESTION);
    }
}
