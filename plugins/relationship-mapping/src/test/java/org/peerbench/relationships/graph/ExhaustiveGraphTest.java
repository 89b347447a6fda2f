package org.peerbench.relationships.graph;

import org.junit.jupiter.api.Test;

class ExhaustiveGraphTest {
    @Test
    void everyGraphOfUpToFiveNodesAgreesWithJGraphT() {
        for (int nodes = 1; nodes <= 5; nodes++) {
            for (long bits = 0; bits < 1L << (nodes * (nodes - 1) / 2); bits++) {
                Twin twin = Twin.ofBits(false, nodes, bits);
                Agreement.ofPaths(twin);
                Agreement.ofTies(twin);
            }
        }
    }

    @Test
    void everyGraphOfArcsOnUpToFourNodesAgreesWithJGraphT() {
        for (int nodes = 1; nodes <= 4; nodes++) {
            for (long bits = 0; bits < 1L << (nodes * (nodes - 1)); bits++) {
                Agreement.ofPaths(Twin.ofBits(true, nodes, bits));
            }
        }
    }
}
