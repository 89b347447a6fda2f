package org.peerbench.relationships.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.junit.jupiter.api.Test;
import org.peerbench.relationships.network.Actor;
import org.peerbench.relationships.network.Network;
import org.peerbench.relationships.network.NetworkQuestion;
import org.peerbench.relationships.network.Networks;
import org.peerbench.relationships.network.Relations;
import org.peerbench.relationships.network.Report;
import org.peerbench.relationships.network.Told;

class ExhaustiveMeasuresTest {
    private static final List<Actor> FIVE = Networks.actors("a", "b", "c", "d", "e");

    /** All 1,024 graphs on five partners; JGraphT counts degrees and components. */
    @Test
    void everyGraphOnFivePartnersAgreesWithJGraphT() {
        List<String> pairs = pairs(FIVE);
        for (int graph = 0; graph < 1 << pairs.size(); graph++) {
            List<String> ties = chosen(pairs, graph);
            Measures measures = Measures.of(Networks.complete(FIVE, ties));
            Graph<String, DefaultEdge> oracle = oracle(ties);
            assertEquals(oracle.edgeSet().size(), measures.density().ties());
            measures.degrees().forEach(degree -> assertEquals(oracle.degreeOf(degree.actor()), degree.degree()));
            assertEquals(
                    new HashSet<>(new ConnectivityInspector<>(oracle).connectedSets()),
                    new HashSet<>(measures.components()));
        }
    }

    /** All 3^6 ways in which the pairs of four partners are tie, no tie or unknown; the bounds by filling in. */
    @Test
    void theBoundsAreTheLeastAndTheMostThatTheUnknownCouldMake() {
        List<Actor> four = FIVE.subList(0, 4);
        List<String> pairs = pairs(four);
        for (int state = 0; state < 729; state++) {
            List<Report> reports = new ArrayList<>();
            int ties = 0;
            int unknown = 0;
            for (int pair = 0, rest = state; pair < 6; pair++, rest /= 3) {
                String[] ends = pairs.get(pair).split("-", -1);
                ties += rest % 3 == 1 ? 1 : 0;
                unknown += rest % 3 == 2 ? 1 : 0;
                if (rest % 3 < 2) {
                    reports.add(Told.says(ends[0], ends[1], rest % 3 == 1 ? 3 : 0));
                    reports.add(Told.says(ends[1], ends[0], rest % 3 == 1 ? 3 : 0));
                }
            }
            Density density =
                    Density.of(Network.derive(four, reports, NetworkQuestion.of(Relations.INTENSITY, Told.TODAY)));
            assertEquals(ties / 6.0, density.low().getAsDouble(), 1e-12);
            assertEquals((ties + unknown) / 6.0, density.high().getAsDouble(), 1e-12);
        }
    }

    private static List<String> pairs(List<Actor> actors) {
        List<String> pairs = new ArrayList<>();
        for (int first = 0; first < actors.size(); first++) {
            for (int second = first + 1; second < actors.size(); second++) {
                pairs.add(actors.get(first).id() + "-" + actors.get(second).id());
            }
        }
        return pairs;
    }

    private static List<String> chosen(List<String> pairs, int bits) {
        List<String> chosen = new ArrayList<>();
        for (int pair = 0; pair < pairs.size(); pair++) {
            if (((bits >> pair) & 1) == 1) {
                chosen.add(pairs.get(pair));
            }
        }
        return chosen;
    }

    private static Graph<String, DefaultEdge> oracle(List<String> ties) {
        Graph<String, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
        FIVE.forEach(actor -> graph.addVertex(actor.id()));
        ties.forEach(tie -> graph.addEdge(tie.substring(0, 1), tie.substring(2)));
        return graph;
    }

    @Test
    void noPartnersHaveNoDensity() {
        Measures measures = Measures.of(Networks.complete(List.of(), List.of()));
        assertEquals(new Density(0, 0, 0), measures.density());
        assertEquals(true, measures.density().value().isEmpty());
        assertEquals(List.<Set<String>>of(), measures.components());
    }
}
