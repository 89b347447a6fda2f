package org.peerbench.relationships.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jgrapht.alg.matching.HopcroftKarpMaximumCardinalityBipartiteMatching;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.junit.jupiter.api.Test;

class VertexCoverTest {
    @Test
    void nobodyCoversNoTies() {
        assertEquals(0, VertexCover.of(Bipartite.of(3, 2).build()).size());
    }

    @Test
    void aLinkThatHangsOnOnePersonIsCoveredByThatPerson() {
        VertexCover cover =
                VertexCover.of(Bipartite.of(3, 2).tie(0, 1).tie(1, 1).tie(2, 1).build());
        assertEquals(BitSet.valueOf(new long[] {0}), cover.left());
        assertEquals(BitSet.valueOf(new long[] {2}), cover.right());
    }

    /** All 4,096 graphs of three and four nodes, every choice of nodes tried. */
    @Test
    void noSmallerChoiceOfNodesTouchesEveryTie() {
        for (int bits = 0; bits < 1 << 12; bits++) {
            List<int[]> ties = new ArrayList<>();
            for (int tie = 0; tie < 12; tie++) {
                if (((bits >> tie) & 1) == 1) {
                    ties.add(new int[] {tie / 4, tie % 4});
                }
            }
            assertEquals(smallest(ties), cover(3, 4, ties).size());
        }
    }

    @Property(tries = 300)
    void itTouchesEveryTieAndIsAsLargeAsJGraphTsMatching(@ForAll("ties") Set<List<Integer>> pairs) {
        List<int[]> ties =
                pairs.stream().map(pair -> new int[] {pair.get(0), pair.get(1)}).toList();
        VertexCover cover = cover(25, 25, ties);
        ties.forEach(tie -> assertTrue(cover.left().get(tie[0]) || cover.right().get(tie[1])));
        SimpleGraph<Integer, DefaultEdge> theirs = new SimpleGraph<>(DefaultEdge.class);
        IntStream.range(0, 50).forEach(theirs::addVertex);
        ties.forEach(tie -> theirs.addEdge(tie[0], 25 + tie[1]));
        Set<Integer> left = IntStream.range(0, 25).boxed().collect(Collectors.toSet());
        Set<Integer> right = IntStream.range(25, 50).boxed().collect(Collectors.toSet());
        assertEquals(
                new HopcroftKarpMaximumCardinalityBipartiteMatching<>(theirs, left, right)
                        .getMatching()
                        .getEdges()
                        .size(),
                cover.size());
    }

    @Provide
    static Arbitrary<Set<List<Integer>>> ties() {
        return Arbitraries.integers().between(0, 24).list().ofSize(2).set().ofMaxSize(90);
    }

    private static VertexCover cover(int left, int right, List<int[]> ties) {
        Bipartite.Builder graph = Bipartite.of(left, right);
        ties.forEach(tie -> graph.tie(tie[0], tie[1]));
        return VertexCover.of(graph.build());
    }

    private static int smallest(List<int[]> ties) {
        return IntStream.range(0, 1 << 7)
                .filter(chosen -> ties.stream()
                        .allMatch(tie -> ((chosen >> tie[0]) & 1) == 1 || ((chosen >> (3 + tie[1])) & 1) == 1))
                .map(Integer::bitCount)
                .min()
                .orElseThrow();
    }
}
