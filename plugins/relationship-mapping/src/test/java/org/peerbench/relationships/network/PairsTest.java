package org.peerbench.relationships.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class PairsTest {
    private static final List<String> IDS = List.of("a", "b", "c", "d");

    private static List<String> ends(List<Dyad> dyads) {
        return dyads.stream().map(dyad -> dyad.from() + dyad.to()).toList();
    }

    @Test
    void pairsStandInTheOrderOfThePartnersWhicheverWayTheyAreRead() {
        Pairs pairs = new Pairs(IDS, false);
        List<String> wanted = List.of("ab", "ac", "ad", "bc", "bd", "cd");
        assertEquals(wanted, ends(pairs));
        List<Dyad> oneByOne = new ArrayList<>();
        for (int index = 0; index < pairs.size(); index++) {
            oneByOne.add(pairs.get(index));
        }
        assertEquals(wanted, ends(oneByOne));
        assertThrows(IndexOutOfBoundsException.class, () -> pairs.get(6));
    }

    @Test
    void orderedPairsStandOnceEachWay() {
        assertEquals(
                List.of("ab", "ac", "ad", "ba", "bc", "bd", "ca", "cb", "cd", "da", "db", "dc"),
                ends(new Pairs(IDS, true)));
        assertEquals("da", ends(List.of(new Pairs(IDS, true).get(9))).get(0));
    }

    @Test
    void oneOrganisationsOwnViewHasItsPairsOnly() {
        assertEquals(List.of("ca", "cb", "cd"), ends(Pairs.from("c", IDS)));
        assertEquals(List.of(), ends(Pairs.from("nobody", IDS)));
    }

    @Test
    void whatWasToldStandsInItsPlace() {
        Pairs pairs = new Pairs(IDS, false);
        Dyad told = new Dyad("b", "d", DyadStatus.NONE, OptionalInt.of(0), Word.NOTHING, Word.NOTHING, 1);
        pairs.tell(1, 3, told);
        assertEquals(List.of(told), pairs.told());
        assertEquals(told, pairs.get(4));
        assertEquals(told, new ArrayList<>(pairs).get(4));
        assertEquals(Dyad.untold("b", "c"), pairs.get(3));
    }

    @Test
    void nobodyMakesNoPairs() {
        assertEquals(List.of(), new Pairs(List.of(), false));
        assertEquals(List.of(), new Pairs(List.of("a"), true));
    }
}
