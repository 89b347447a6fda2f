package org.peerbench.relationships.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.peerbench.relationships.network.Network;
import org.peerbench.relationships.network.Networks;
import org.peerbench.relationships.sentences.Words;

class MeasuresAnswerTest {
    /** A definition that is not in a bundle fails too. */
    @Test
    void everyFigureHasADefinition() {
        Set<String> defined = answer("a-b", "b-c").definitions().keySet();
        Stream.of(NetworkFigures.class, ActorFigures.class)
                .flatMap(figures -> Arrays.stream(figures.getRecordComponents()))
                .map(RecordComponent::getName)
                .filter(name -> !Set.of("id", "label").contains(name))
                .forEach(name -> assertTrue(defined.contains(name), name));
    }

    @Test
    void whatIsNotDefinedForAPartnerWithoutALinkIsNull() {
        ActorFigures alone = answer("a-b").actors().get(2);
        assertNull(alone.constraint());
        assertNull(alone.effectiveSize());
        assertEquals(0, alone.betweenness());
        assertEquals(0.0, alone.harmonicCloseness());
    }

    @Test
    void whatIsNotDefinedInANetworkWithoutLinksIsNull() {
        NetworkFigures figures = answer().network();
        assertNull(figures.reciprocity());
        assertNull(figures.transitivity());
        assertNull(figures.clustering());
        assertNull(figures.externalInternal());
        assertNull(figures.inDegreeCentralisation());
        assertEquals(0.0, figures.degreeCentralisation());
    }

    private static MeasuresAnswer answer(String... ties) {
        Network network = Networks.complete(Networks.actors("a", "b", "c"), List.of(ties));
        return MeasuresAnswer.of(network, false, List.of(network), new Words());
    }
}
