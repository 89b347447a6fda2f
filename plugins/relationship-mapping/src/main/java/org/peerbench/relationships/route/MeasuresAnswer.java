package org.peerbench.relationships.route;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.peerbench.api.route.Maybe;
import org.peerbench.api.text.Texts;
import org.peerbench.relationships.measure.Density;
import org.peerbench.relationships.measure.Measure;
import org.peerbench.relationships.measure.Measures;
import org.peerbench.relationships.measure.Share;
import org.peerbench.relationships.network.Network;

/** The figures as {@code GET areas/{area}/measures} answers them; {@code null} is "not known", never zero. */
public record MeasuresAnswer(OfNetwork network, List<OfActor> actors, Map<String, String> definitions) {
    /** A figure with the bounds that unknown pairs leave. */
    public record Bounded(
            @Maybe Double value, @Maybe Double low, @Maybe Double high) {}

    /** So many of so many. */
    public record Part(int count, int of) {
        static Part of(Share share) {
            return new Part(share.count(), share.of());
        }
    }

    /** The whole network. */
    public record OfNetwork(
            int actors,
            int ties,
            int unknown,
            Bounded density,
            Part confirmed,
            Part respondents,
            Part pairsAnswered,
            int components,
            int isolates) {}

    /** One partner. */
    public record OfActor(
            String id,
            String label,
            int degree,
            int inDegree,
            int outDegree,
            int confirmed,
            int oneSided,
            int unknown) {}

    static MeasuresAnswer of(Network network, Texts texts) {
        Measures measures = Measures.of(network);
        Map<String, String> definitions = new TreeMap<>();
        for (Measure measure : Measure.values()) {
            definitions.put(measure.name(), texts.of(measure.definitionKey()));
        }
        return new MeasuresAnswer(whole(network, measures), actors(network, measures), definitions);
    }

    private static OfNetwork whole(Network network, Measures measures) {
        Density density = measures.density();
        return new OfNetwork(
                measures.actors(),
                density.ties(),
                density.pairs() - density.known(),
                new Bounded(number(density.value()), number(density.low()), number(density.high())),
                Part.of(measures.confirmed()),
                Part.of(measures.coverage().respondents()),
                Part.of(measures.coverage().pairs()),
                measures.components().size(),
                measures.isolates().size());
    }

    private static List<OfActor> actors(Network network, Measures measures) {
        return measures.degrees().stream()
                .map(degree -> new OfActor(
                        degree.actor(),
                        network.actor(degree.actor()).orElseThrow().label(),
                        degree.degree(),
                        degree.in(),
                        degree.out(),
                        degree.confirmed(),
                        degree.oneSided(),
                        degree.unknown()))
                .toList();
    }

    private static Double number(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }
}
