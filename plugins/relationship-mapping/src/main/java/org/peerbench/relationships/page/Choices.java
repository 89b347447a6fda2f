package org.peerbench.relationships.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.peerbench.api.page.part.Option;
import org.peerbench.api.page.part.Segments;
import org.peerbench.api.text.Texts;
import org.peerbench.relationships.network.Network;
import org.peerbench.relationships.network.Relations;
import org.peerbench.relationships.network.TieRule;

/**
 * What the bar above the picture offers.
 *
 * @param relations what is asked about; confidential relations are never shown pair by pair, so they are not here
 * @param levels    how close a link must be
 * @param rules     in both sides' eyes
 * @param partners  one partner: for its own view, or for itself and those around it
 * @param rule      the rule or partner that is chosen
 * @param steps     how far around the partner, while one is chosen
 * @param marks     what the picture can mark besides
 * @param mark      which of it is chosen
 * @param kept      what the form carries on besides
 * @param forms     the equal forms
 */
public record Choices(
        List<Option> relations,
        List<Option> levels,
        List<Option> rules,
        List<Option> partners,
        String rule,
        List<Option> steps,
        List<Option> marks,
        String mark,
        List<Option> kept,
        Segments forms) {
    static Choices of(Shown shown) {
        Texts texts = shown.texts();
        Filter filter = shown.filter();
        return new Choices(
                relations(texts, shown.place()),
                filter.question().relation().scale().ties().stream()
                        .map(point -> Option.of(
                                Integer.toString(point.value()),
                                texts.of("page.level", point.label().in(texts))))
                        .toList(),
                Stream.of(TieRule.EITHER, TieRule.BOTH)
                        .map(rule -> Option.of(rule.code(), texts.of("rule." + rule.code())))
                        .toList(),
                partners(shown.whole()),
                filter.question().view().orElse(filter.question().rule().code()),
                Stream.of("1", "2")
                        .map(steps -> Option.of(steps, texts.of("page.steps." + steps)))
                        .toList(),
                Marks.options(filter, texts),
                Marks.of(filter).code(),
                kept(filter.address()),
                forms(shown));
    }

    private static List<Option> kept(Address address) {
        return Stream.of("show", "unknown", "recordedBy", "survey")
                .filter(name -> !address.get(name).isEmpty())
                .map(name -> Option.of(name, address.get(name)))
                .toList();
    }

    private static List<Option> relations(Texts texts, Place place) {
        return place.known().relations().stream()
                .filter(relation -> !Relations.isConfidential(relation.code()))
                .map(relation -> Option.of(relation.code(), relation.label().in(texts)))
                .toList();
    }

    private static List<Option> partners(Network network) {
        return network.actors().stream()
                .map(actor -> Option.of(actor.id(), actor.label()))
                .toList();
    }

    private static Segments forms(Shown shown) {
        List<Segments.Segment> segments = new ArrayList<>();
        for (Show show : Show.values()) {
            String code = show == Show.MAP ? "" : show.code();
            segments.add(new Segments.Segment(
                    shown.texts().of(show.key()),
                    shown.place().path("")
                            + shown.filter()
                                    .address()
                                    .without("page")
                                    .with("show", code)
                                    .query(),
                    shown.filter().show() == show));
        }
        return new Segments(shown.texts().of("page.show"), segments);
    }
}
