package org.peerbench.relationships.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.stream.Collectors;
import org.jgrapht.GraphMetrics;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.ClusteringCoefficient;
import org.jgrapht.alg.scoring.Coreness;
import org.jgrapht.alg.scoring.HarmonicCentrality;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.DefaultWeightedEdge;

/** Says where our figures differ from those of JGraphT 1.5.3, which runs beside them. */
final class Agreement {
    private static final double CLOSE = 1e-9;

    private Agreement() {}

    /** What has a meaning for arcs too. */
    static void ofPaths(Twin twin) {
        Map<Integer, Double> betweenness = new BetweennessCentrality<>(twin.theirs()).getScores();
        assertAlike(betweenness, Betweenness.of(twin.ours()));
        if (twin.ours().nodes() > 1) {
            Map<Integer, Double> harmonic = new HarmonicCentrality<>(twin.theirs(), false, true).getScores();
            assertAlike(harmonic, Closeness.of(twin.ours()).harmonic());
        }
        Components components = Components.of(twin.ours());
        assertEquals(
                new ConnectivityInspector<>(twin.theirs())
                        .connectedSets().stream()
                                .map(set -> set.size())
                                .sorted()
                                .toList(),
                Arrays.stream(components.sizes()).boxed().sorted().toList());
    }

    /** What is asked of ties without direction. */
    static void ofTies(Twin twin) {
        CutPoints cuts = CutPoints.of(twin.ours());
        var blocks = new BiconnectivityInspector<>(twin.theirs());
        assertEquals(
                blocks.getBridges().stream().map(edge -> bridge(twin, edge)).collect(Collectors.toSet()),
                new HashSet<>(cuts.bridges()));
        var coreness = new Coreness<>(twin.theirs()).getScores();
        int[] cores = Cores.of(twin.ours());
        Triangles triangles = Triangles.of(twin.ours());
        var clustering = new ClusteringCoefficient<>(twin.theirs());
        for (int node = 0; node < twin.ours().nodes(); node++) {
            assertEquals(coreness.get(node), cores[node]);
            assertEquals(blocks.getCutpoints().contains(node), cuts.cuts(node));
            assertEquals(partedBy(node, twin.theirs()), cuts.pairsParted()[node]);
            assertEquals(
                    clustering.getVertexScore(node), triangles.clustering(node).orElse(0), CLOSE);
        }
        assertEquals(
                GraphMetrics.getNumberOfTriangles(twin.theirs()),
                Arrays.stream(triangles.through()).sum() / 3);
        triangles
                .transitivity()
                .ifPresent(value -> assertEquals(clustering.getGlobalClusteringCoefficient(), value, CLOSE));
        triangles
                .meanClusteringOfAll()
                .ifPresent(value -> assertEquals(clustering.getAverageClusteringCoefficient(), value, CLOSE));
    }

    private static CutPoints.Bridge bridge(Twin twin, DefaultWeightedEdge edge) {
        int one = twin.theirs().getEdgeSource(edge);
        int other = twin.theirs().getEdgeTarget(edge);
        return new CutPoints.Bridge(Math.min(one, other), Math.max(one, other));
    }

    /** Connected pairs of others, less those that still are without the node. */
    private static long partedBy(int node, org.jgrapht.Graph<Integer, DefaultWeightedEdge> graph) {
        var others = graph.vertexSet().stream().filter(other -> other != node).collect(Collectors.toSet());
        var all = new ConnectivityInspector<>(graph);
        long size = all.connectedSetOf(node).size();
        return pairs(all) - (size - 1) - pairs(new ConnectivityInspector<>(new AsSubgraph<>(graph, others)));
    }

    private static long pairs(ConnectivityInspector<Integer, ?> parts) {
        return parts.connectedSets().stream()
                .mapToLong(set -> (long) set.size() * (set.size() - 1) / 2)
                .sum();
    }

    private static void assertAlike(Map<Integer, Double> theirs, double[] ours) {
        theirs.forEach((node, value) -> assertEquals(value, ours[node], CLOSE));
    }
}
