package org.peerbench.relationships.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;

class LargeGraphTest {
    private static final int NODES = 10_000;

    /** A chain is the deepest graph there is; its figures follow by counting. */
    @Test
    void aChainOfTenThousandIsNotTooDeep() {
        GraphBuilder chain = Graph.undirected(NODES);
        for (int node = 1; node < NODES; node++) {
            chain.tie(node - 1, node);
        }
        CutPoints cuts = CutPoints.of(chain.build());
        assertEquals(NODES - 1, cuts.bridges().size());
        assertEquals(0, cuts.pairsParted()[0]);
        assertEquals(5_000L * 4_999, cuts.pairsParted()[5_000]);
    }

    @Test
    void aMatchingAlongAChainOfTenThousandIsNotTooDeep() {
        Bipartite.Builder chain = Bipartite.of(NODES, NODES);
        for (int node = 0; node < NODES; node++) {
            chain.tie(node, node);
            chain.tie(node, Math.max(0, node - 1));
        }
        assertEquals(NODES, VertexCover.of(chain.build()).size());
    }

    @Test
    void severalThreadsFindTheSameBetweennessAsOneToTheLastBit() throws ExecutionException, InterruptedException {
        Random random = new Random(7);
        GraphBuilder builder = Graph.undirected(1_000);
        for (int tie = 0; tie < 5_000; tie++) {
            int one = random.nextInt(1_000);
            builder.tie(one, (one + 1 + random.nextInt(999)) % 1_000);
        }
        Graph graph = builder.build();
        ForkJoinPool single = new ForkJoinPool(1);
        ForkJoinPool several = new ForkJoinPool(4);
        try {
            assertArrayEquals(
                    single.submit(() -> Betweenness.of(graph)).get(),
                    several.submit(() -> Betweenness.of(graph)).get());
        } finally {
            single.shutdown();
            several.shutdown();
        }
    }
}
