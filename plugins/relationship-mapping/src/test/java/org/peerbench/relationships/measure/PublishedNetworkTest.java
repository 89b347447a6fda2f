package org.peerbench.relationships.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The figures statnet's tutorials and Wasserman and Faust give for the Florentine marriages. */
class PublishedNetworkTest {
    private final Measures measures = Measures.of(Florentine.network());

    @Test
    void twentyMarriagesOfAHundredAndTwentyAreASixth() {
        assertEquals(new Density(20, 120, 120), measures.density());
        assertEquals(0.1666667, measures.density().value().getAsDouble(), 5e-8);
    }

    @Test
    void thePucciMarriedNoneOfTheOthers() {
        assertEquals(
                List.of("Pucci"),
                measures.isolates().stream().map(Degree::actor).toList());
        assertEquals(
                List.of(15, 1), measures.components().stream().map(Set::size).toList());
    }

    @Test
    void theMediciMarriedIntoSixFamilies() {
        Degree medici = measures.degrees().stream()
                .filter(degree -> degree.actor().equals("Medici"))
                .findFirst()
                .orElseThrow();
        assertEquals(6, medici.degree());
    }
}
