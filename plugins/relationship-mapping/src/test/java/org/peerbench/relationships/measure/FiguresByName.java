package org.peerbench.relationships.measure;

import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.peerbench.relationships.graph.DyadCensus;
import org.peerbench.relationships.network.Network;

/** The figures of a network under the names that the recorded ones have; one number, or one for each actor. */
record FiguresByName(Measures measures, Structure steps, Structure levels) {
    static FiguresByName of(Network network) {
        return new FiguresByName(Measures.of(network), Structure.of(network, false), Structure.of(network, true));
    }

    double[] get(String name) {
        return switch (name) {
            case "degree" -> degrees(Degree::degree);
            case "inDegree" -> degrees(Degree::in);
            case "outDegree" -> degrees(Degree::out);
            case "dyads" -> dyads(steps.reciprocity());
            case "density" -> one(measures.density().value());
            case "betweenness" -> each(steps, Standing::betweenness);
            case "betweennessNormalised" -> each(steps, standing -> number(standing.betweennessNormalised()));
            case "closeness" -> each(steps, standing -> number(standing.closeness()));
            case "harmonicCloseness" -> each(steps, standing -> number(standing.harmonicCloseness()));
            case "weightedBetweenness" -> each(levels, Standing::betweenness);
            case "weightedCloseness" -> each(levels, standing -> number(standing.closeness()));
            case "weightedHarmonicCloseness" -> each(levels, standing -> number(standing.harmonicCloseness()));
            case "constraint" -> each(steps, standing -> number(standing.constraint()));
            case "effectiveSize" -> each(steps, standing -> number(standing.effectiveSize()));
            case "core" -> each(steps, Standing::core);
            case "cutPoint" -> each(steps, standing -> standing.cutPoint() ? 1 : 0);
            case "pairsParted" -> each(steps, Standing::pairsParted);
            default -> one(ofWhole(name));
        };
    }

    private OptionalDouble ofWhole(String name) {
        return switch (name) {
            case "bridges" -> OptionalDouble.of(steps.bridges().size());
            case "components" -> OptionalDouble.of(measures.components().size());
            case "isolates" -> OptionalDouble.of(measures.isolates().size());
            case "externalInternal" -> steps.sectors().index();
            case "transitivity" -> steps.triangles().transitivity();
            case "clustering" -> steps.triangles().mean();
            case "clusteringOfAll" -> steps.triangles().meanOfAll();
            case "reciprocity" -> steps.reciprocity().arcsReturned();
            case "reciprocityOfPairs" -> steps.reciprocity().pairsMutual();
            case "reciprocityAlike" -> steps.reciprocity().pairsAlike();
            case "degreeCentralisation" -> steps.degreeCentralisation();
            case "inDegreeCentralisation" -> steps.inDegreeCentralisation();
            case "outDegreeCentralisation" -> steps.outDegreeCentralisation();
            case "betweennessCentralisation" -> steps.betweennessCentralisation();
            default -> throw new IllegalArgumentException(name);
        };
    }

    private double[] degrees(ToDoubleFunction<Degree> figure) {
        return measures.degrees().stream().mapToDouble(figure).toArray();
    }

    private static double[] dyads(DyadCensus pairs) {
        return new double[] {pairs.mutual(), pairs.asymmetric(), pairs.none()};
    }

    private static double[] each(Structure structure, ToDoubleFunction<Standing> figure) {
        return structure.standings().stream().mapToDouble(figure).toArray();
    }

    private static double[] one(OptionalDouble value) {
        return new double[] {number(value)};
    }

    private static double number(OptionalDouble value) {
        return value.orElse(Double.NaN);
    }
}
