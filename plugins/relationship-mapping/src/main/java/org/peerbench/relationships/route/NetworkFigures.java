package org.peerbench.relationships.route;

import org.peerbench.api.route.Maybe;
import org.peerbench.relationships.graph.Multiplexity;
import org.peerbench.relationships.measure.Measures;
import org.peerbench.relationships.measure.Share;
import org.peerbench.relationships.measure.Structure;

/** The figures of the whole network. */
public record NetworkFigures(
        int actors,
        int ties,
        int unknown,
        Bounded density,
        Part confirmed,
        Part respondents,
        Part pairsAnswered,
        int components,
        int isolates,
        @Maybe Double reciprocity,
        @Maybe Double reciprocityOfPairs,
        @Maybe Double reciprocityAlike,
        @Maybe Double transitivity,
        @Maybe Double clustering,
        @Maybe Double clusteringOfAll,
        @Maybe Double degreeCentralisation,
        @Maybe Double inDegreeCentralisation,
        @Maybe Double outDegreeCentralisation,
        @Maybe Double betweennessCentralisation,
        int cutPoints,
        int bridges,
        int largestCore,
        @Maybe Double externalInternal,
        @Maybe Double multiplexity) {
    /** So many of so many. */
    public record Part(int count, int of) {
        static Part of(Share share) {
            return new Part(share.count(), share.of());
        }
    }

    static NetworkFigures of(Measures measures, Structure structure, Multiplexity multiplexity) {
        return new NetworkFigures(
                measures.actors(),
                measures.density().ties(),
                measures.density().pairs() - measures.density().known(),
                Bounded.of(measures.density()),
                Part.of(measures.confirmed()),
                Part.of(measures.coverage().respondents()),
                Part.of(measures.coverage().pairs()),
                structure.components().value(),
                structure.isolates().value(),
                Bounded.number(structure.reciprocity().arcsReturned()),
                Bounded.number(structure.reciprocity().pairsMutual()),
                Bounded.number(structure.reciprocity().pairsAlike()),
                Bounded.number(structure.triangles().transitivity()),
                Bounded.number(structure.triangles().mean()),
                Bounded.number(structure.triangles().meanOfAll()),
                Bounded.number(structure.degreeCentralisation()),
                Bounded.number(structure.inDegreeCentralisation()),
                Bounded.number(structure.outDegreeCentralisation()),
                Bounded.number(structure.betweennessCentralisation()),
                structure.cutPoints(),
                structure.bridges().size(),
                structure.largestCore(),
                Bounded.number(structure.sectors().index()),
                Bounded.number(multiplexity.share()));
    }
}
