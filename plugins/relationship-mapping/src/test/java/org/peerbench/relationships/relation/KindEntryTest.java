package org.peerbench.relationships.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.peerbench.relationships.network.Relation;
import org.peerbench.relationships.network.ScalePoint;

class KindEntryTest {
    @Test
    void theFirstAnswerCanMeanThatThereIsNoLink() {
        Relation visits = new KindEntry(
                        "Visits together", "no", "never\nsometimes; We went once or twice\noften", "yes", "no")
                .relation();

        assertEquals("visits-together", visits.code());
        assertFalse(visits.directed());
        assertEquals(List.of(0, 1, 2), values(visits));
        assertEquals(1, visits.level());
        assertEquals(
                List.of("We went once or twice"),
                visits.scale().point(1).orElseThrow().wording().arguments());
    }

    /** Drabek and others (1981) count contact from 1, continuously, to 4, about once a day or less. */
    @Test
    void onAScaleThatRunsTheOtherWayOneIsTheClosest() {
        Relation contact = new KindEntry(
                        "Contact in the field",
                        "yes",
                        "about once a day or less\nevery few hours\nabout once an hour\ncontinuously",
                        "no",
                        "yes")
                .relation();

        assertTrue(contact.directed());
        assertEquals(List.of(4, 3, 2, 1), values(contact));
        assertEquals(4, contact.level());
        assertTrue(contact.scale().reaches(1, 2));
        assertFalse(contact.scale().reaches(3, 2));
    }

    @Test
    void whereEveryAnswerMeansALinkTheWeakestIsEnough() {
        Relation roles = new KindEntry("Board seat", "no", "observer\nmember", "no", "no").relation();

        assertEquals(List.of(1, 2), values(roles));
        assertEquals(1, roles.level());
    }

    private static List<Integer> values(Relation relation) {
        return relation.scale().points().stream().map(ScalePoint::value).toList();
    }
}
