package org.peerbench.relationships.route;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.peerbench.api.text.Texts;
import org.peerbench.relationships.measure.Measure;
import org.peerbench.relationships.measure.Measures;
import org.peerbench.relationships.measure.Strands;
import org.peerbench.relationships.measure.Structure;
import org.peerbench.relationships.network.Network;

/** The figures as {@code GET areas/{area}/measures} answers them; {@code null} is "not defined", never zero. */
public record MeasuresAnswer(NetworkFigures network, List<ActorFigures> actors, Map<String, String> definitions) {
    /**
     * Measures.
     *
     * @param weighted  whether a closer tie is a shorter way
     * @param relations the networks of all relations that may be seen
     */
    static MeasuresAnswer of(Network network, boolean weighted, List<Network> relations, Texts texts) {
        Measures measures = Measures.of(network);
        Structure structure = Structure.of(network, weighted);
        List<ActorFigures> actors = IntStream.range(0, measures.actors())
                .mapToObj(actor -> ActorFigures.of(
                        network.actors().get(actor),
                        measures.degrees().get(actor),
                        structure.standings().get(actor)))
                .toList();
        return new MeasuresAnswer(
                NetworkFigures.of(measures, structure, Strands.of(relations)), actors, definitions(texts));
    }

    private static Map<String, String> definitions(Texts texts) {
        Map<String, String> definitions = new TreeMap<>();
        for (Measure measure : Measure.values()) {
            measure.names().forEach(name -> definitions.put(name, texts.of(measure.definitionKey())));
        }
        return definitions;
    }
}
