package org.peerbench.relationships.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
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

    /** Cores, triangles and cut points ask for ties: arcs count as such, whichever way they go. */
    @Property(tries = 150)
    void arcsAgreeWithTheirTiesInJGraphT(@ForAll("arcsAndTheirTies") Twin twin) {
        Agreement.ofTies(twin);
    }

    /** A reader must be able to trust that the graphs drawn are of every kind. */
    @Property(tries = 300)
    void amongTheGraphsAreSomeInPartsAndSomeWithIsolates(@ForAll("arcs") Twin twin) {
        int[] sizes = Components.of(twin.ours()).sizes();
        Statistics.label("isolates")
                .collect(Arrays.stream(sizes).anyMatch(size -> size == 1))
                .coverage(drawn -> drawn.check(true).percentage(share -> share > 10));
        Statistics.label("parts")
                .collect(Arrays.stream(sizes).filter(size -> size > 1).count() > 1)
                .coverage(drawn -> drawn.check(true).percentage(share -> share > 10));
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

    @Provide
    static Arbitrary<Twin> arcsAndTheirTies() {
        return twins((nodes, ties) -> new Twin(
                Twin.of(true, nodes, ties).ours(), Twin.of(false, nodes, ties).theirs()));
    }

    private static Arbitrary<Twin> twins(boolean directed) {
        return twins((nodes, ties) -> Twin.of(directed, nodes, ties));
    }

    private static Arbitrary<Twin> twins(BiFunction<Integer, List<Tie>, Twin> built) {
        return Combinators.combine(Arbitraries.integers().between(2, 40), Arbitraries.of(1, 5))
                .as((nodes, longest) ->
                        ties(nodes, longest).list().ofMaxSize(3 * nodes).map(ties -> built.apply(nodes, ties)))
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
