package org.peerbench.relationships.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.peerbench.relationships.graph.Twin.Tie;

class GraphPropertiesTest {
    @Property(tries = 150)
    void tiesAgreeWithJGraphT(@ForAll("ties") Twin twin) {
        Agreement.ofPaths(twin);
        Agreement.ofTies(twin);
    }

    @Property(tries = 150)
    void arcsAgreeWithJGraphT(@ForAll("arcs") Twin twin) {
        Agreement.ofPaths(twin);
    }

    @Property(tries = 100)
    void arcsTurnedRoundTwiceAreTheSame(@ForAll("arcs") Twin twin) {
        Graph again = twin.ours().reversed().reversed();
        assertEquals(twin.ours().ties(), again.ties());
        for (int one = 0; one < again.nodes(); one++) {
            for (int other = 0; other < again.nodes(); other++) {
                assertEquals(twin.theirs().containsEdge(one, other), again.has(one, other));
            }
        }
    }

    @Property(tries = 100)
    void theUndirectedGraphHasATieWhereAnArcGoesEitherWay(@ForAll("arcs") Twin twin) {
        Graph ties = twin.ours().undirected();
        for (int one = 0; one < ties.nodes(); one++) {
            for (int other = 0; other < ties.nodes(); other++) {
                boolean tied =
                        twin.theirs().containsEdge(one, other) || twin.theirs().containsEdge(other, one);
                assertEquals(tied, ties.has(one, other));
            }
        }
    }

    @Provide
    static Arbitrary<Twin> ties() {
        return twins(false);
    }

    @Provide
    static Arbitrary<Twin> arcs() {
        return twins(true);
    }

    private static Arbitrary<Twin> twins(boolean directed) {
        return Combinators.combine(Arbitraries.integers().between(2, 40), Arbitraries.of(1, 5))
                .as((nodes, longest) ->
                        ties(nodes, longest).list().ofMaxSize(3 * nodes).map(ties -> Twin.of(directed, nodes, ties)))
                .flatMap(twin -> twin);
    }

    private static Arbitrary<Tie> ties(int nodes, int longest) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, nodes - 1),
                        Arbitraries.integers().between(1, nodes - 1),
                        Arbitraries.integers().between(1, longest))
                .as((one, further, length) -> new Tie(one, (one + further) % nodes, length));
    }
}
