package org.peerbench.relationships.route;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.peerbench.api.route.Maybe;
import org.peerbench.api.text.Texts;
import org.peerbench.relationships.change.Changes;
import org.peerbench.relationships.change.Kind;
import org.peerbench.relationships.change.Moment;
import org.peerbench.relationships.change.PairChange;
import org.peerbench.relationships.measure.Development;
import org.peerbench.relationships.network.Actor;
import org.peerbench.relationships.page.Comparison;

/**
 * What changed as {@code GET areas/{area}/changes} answers it.
 *
 * @param from   the day or the survey's id; {@code null} where there is only one moment
 * @param to     the day or the survey's id
 * @param counts how many pairs became what, by {@link Kind}
 * @param pairs  each pair of partners that were there both times, but those with no known tie in either
 * @param joined ids of partners that came
 * @param left   ids of partners that went
 * @param figures the main figures then and now, each over all partners of its own moment
 * @param definitions what each of them means
 */
public record ChangesAnswer(
        @Maybe String from,
        String to,
        Map<String, Integer> counts,
        List<Pair> pairs,
        List<String> joined,
        List<String> left,
        List<Figure> figures,
        Map<String, String> definitions) {
    /** A pair; {@code before} and {@code after} are levels, {@code null} where not known. */
    public record Pair(
            String from,
            String to,
            String change,
            @Maybe Integer before,
            @Maybe Integer after) {}

    /** A main figure, by its name in {@code measures}. */
    public record Figure(String name, Reading before, Reading after) {}

    /** A figure of one moment, with the bounds that unknown pairs leave; {@code of} is what a share is a count of. */
    public record Reading(
            @Maybe Double value,
            @Maybe Double low,
            @Maybe Double high,
            @Maybe Integer of) {
        static Reading of(org.peerbench.relationships.measure.Reading reading) {
            return new Reading(
                    Bounded.number(reading.value()),
                    Bounded.number(reading.low()),
                    Bounded.number(reading.high()),
                    ChangesAnswer.value(reading.of()));
        }
    }

    static ChangesAnswer of(Comparison comparison, Texts texts) {
        Changes changes = comparison.changes().orElse(new Changes(List.of(), List.of(), List.of()));
        Map<String, Integer> counts = new TreeMap<>();
        for (Kind kind : Kind.values()) {
            if (kind != Kind.NOTHING) {
                counts.put(kind.name(), changes.of(kind).size());
            }
        }
        return new ChangesAnswer(
                comparison.from().map(Moment::code).orElse(null),
                comparison.to().code(),
                counts,
                changes.pairs().stream()
                        .filter(pair -> pair.kind() != Kind.NOTHING)
                        .map(ChangesAnswer::pair)
                        .toList(),
                changes.joined().stream().map(Actor::id).toList(),
                changes.left().stream().map(Actor::id).toList(),
                comparison.figures().stream()
                        .map(figure ->
                                new Figure(figure.name(), Reading.of(figure.before()), Reading.of(figure.after())))
                        .toList(),
                comparison.figures().stream()
                        .collect(Collectors.toMap(
                                Development::name,
                                figure -> texts.of(figure.measure().definitionKey()),
                                (one, same) -> one,
                                TreeMap::new)));
    }

    private static Pair pair(PairChange pair) {
        return new Pair(
                pair.one().id(),
                pair.other().id(),
                pair.kind().name(),
                value(pair.before().value()),
                value(pair.after().value()));
    }

    private static Integer value(OptionalInt value) {
        return value.isPresent() ? value.getAsInt() : null;
    }
}
