package org.peerbench.relationships.measure;

import java.util.List;
import java.util.OptionalDouble;
import org.peerbench.relationships.graph.Centralisation;
import org.peerbench.relationships.graph.CutPoints.Bridge;
import org.peerbench.relationships.graph.DyadCensus;
import org.peerbench.relationships.graph.ExternalInternal;
import org.peerbench.relationships.graph.Graph;
import org.peerbench.relationships.graph.Triangles;
import org.peerbench.relationships.network.Actor;
import org.peerbench.relationships.network.Network;

/**
 * How a network hangs together: what stands on the page for those who want more than the five figures. Unknown pairs
 * have no tie here; where that can be said, the bounds are given. What is not defined is empty, never 0.
 *
 * @param reciprocity              pairs tied both ways, one way and not at all, among those known both ways
 * @param triangles                for transitivity and clustering
 * @param degreeCentralisation     how far ties gather at one partner
 * @param inDegreeCentralisation   the same of arcs that arrive; empty in an undirected network
 * @param outDegreeCentralisation  the same of arcs that leave; empty in an undirected network
 * @param betweennessCentralisation how far the ways between others lead through one partner
 * @param components               separate parts
 * @param isolates                 partners without a tie
 * @param bridges                  ties without which their ends are in separate parts, as numbers of partners
 * @param sectors                  ties across sectors and within them
 * @param standings                one for every partner, in their order
 */
public record Structure(
        DyadCensus reciprocity,
        Clustering triangles,
        OptionalDouble degreeCentralisation,
        OptionalDouble inDegreeCentralisation,
        OptionalDouble outDegreeCentralisation,
        OptionalDouble betweennessCentralisation,
        Range components,
        Range isolates,
        List<Bridge> bridges,
        ExternalInternal sectors,
        List<Standing> standings) {
    /**
     * How far partners of one partner work together too.
     *
     * @param transitivity three times the triangles, of all paths of two ties
     * @param mean         mean local clustering of the partners with two others or more
     * @param meanOfAll    the same over all partners, the rest counted as 0
     */
    public record Clustering(OptionalDouble transitivity, OptionalDouble mean, OptionalDouble meanOfAll) {}

    /**
     * Measures a network.
     *
     * @param weighted whether a closer tie is a shorter way, for betweenness and closeness; else every tie is one step
     */
    public static Structure of(Network network, boolean weighted) {
        Graph arcs = NetworkGraph.ofTies(network);
        Standings standings = Standings.of(network, weighted ? NetworkGraph.ofDistances(network) : arcs);
        Graph possible = NetworkGraph.ofPossible(network);
        Triangles triangles = Triangles.of(arcs);
        return new Structure(
                Reciprocity.of(network),
                new Clustering(triangles.transitivity(), triangles.meanClustering(), triangles.meanClusteringOfAll()),
                Centralisation.ofDegrees(degrees(arcs.undirected())),
                arcs.directed() ? Centralisation.ofArcs(degrees(arcs.reversed())) : OptionalDouble.empty(),
                arcs.directed() ? Centralisation.ofArcs(degrees(arcs)) : OptionalDouble.empty(),
                Centralisation.ofBetweenness(standings.betweenness(), arcs.directed()),
                range(parts(arcs), parts(possible)),
                range(isolates(arcs), isolates(possible)),
                standings.cuts().bridges(),
                ExternalInternal.of(arcs, sectors(network.actors())),
                standings.each());
    }

    /** How many partners part others when they go. */
    public int cutPoints() {
        return (int) standings.stream().filter(Standing::cutPoint).count();
    }

    /** The largest core number; 0 without ties. */
    public int largestCore() {
        return standings.stream().mapToInt(Standing::core).max().orElse(0);
    }

    private static Range range(int withoutUnknown, int withUnknown) {
        return new Range(withoutUnknown, withUnknown, withoutUnknown);
    }

    private static int parts(Graph graph) {
        return org.peerbench.relationships.graph.Components.of(graph).count();
    }

    private static int isolates(Graph graph) {
        Graph ties = graph.undirected();
        int isolates = 0;
        for (int node = 0; node < ties.nodes(); node++) {
            isolates += ties.degree(node) == 0 ? 1 : 0;
        }
        return isolates;
    }

    private static int[] degrees(Graph graph) {
        int[] degrees = new int[graph.nodes()];
        for (int node = 0; node < degrees.length; node++) {
            degrees[node] = graph.degree(node);
        }
        return degrees;
    }

    private static int[] sectors(List<Actor> actors) {
        return actors.stream().mapToInt(actor -> actor.sector().ordinal()).toArray();
    }
}
