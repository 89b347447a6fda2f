package org.peerbench.bench;

import com.google.ortools.graph.LinearSumAssignment;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jgrapht.alg.matching.KuhnMunkresMinimalWeightBipartitePerfectMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.peerbench.matching.assignment.Problem;

/** A square assignment problem in somebody else's form; put together beforehand, which is not measured. */
interface Rival extends AutoCloseable {
    /** The least total. */
    long solve();

    @Override
    default void close() {}

    /** OR-Tools, whose library must be loaded; its solver keeps the pairs and builds its graph as it solves. */
    static Rival orTools(Problem problem) {
        LinearSumAssignment solver = new LinearSumAssignment();
        for (int row = 0; row < problem.rows(); row++) {
            int from = row;
            problem.forEachAllowed(row, (column, value) -> solver.addArcWithCost(from, column, value));
        }
        return new Rival() {
            @Override
            public long solve() {
                if (solver.solve() != LinearSumAssignment.Status.OPTIMAL) {
                    throw new IllegalStateException("OR-Tools found no optimum");
                }
                return solver.getOptimalCost();
            }

            @Override
            public void close() {
                solver.delete();
            }
        };
    }

    /** JGraphT: rows are the nodes from 0, columns those after them. */
    static Rival jgrapht(Problem problem) {
        SimpleWeightedGraph<Integer, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        Set<Integer> rows = nodes(graph, 0, problem.rows());
        Set<Integer> columns = nodes(graph, problem.rows(), problem.columns());
        for (int row : rows) {
            problem.forEachAllowed(
                    row,
                    (column, value) -> graph.setEdgeWeight(graph.addEdge(row, rows.size() + column), (double) value));
        }
        return () -> Math.round(new KuhnMunkresMinimalWeightBipartitePerfectMatching<>(graph, rows, columns)
                .getMatching()
                .getWeight());
    }

    private static Set<Integer> nodes(SimpleWeightedGraph<Integer, DefaultWeightedEdge> graph, int first, int count) {
        Set<Integer> nodes = new LinkedHashSet<>();
        for (int node = first; node < first + count; node++) {
            graph.addVertex(node);
            nodes.add(node);
        }
        return nodes;
    }
}
