package org.peerbench.relationships.survey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.questionnaire.Survey;
import org.peerbench.api.text.Texts;
import org.peerbench.relationships.network.Basis;
import org.peerbench.relationships.network.Network;
import org.peerbench.relationships.network.NetworkQuestion;
import org.peerbench.relationships.network.Relations;
import org.peerbench.relationships.page.Place;
import org.peerbench.relationships.templates.JteperceptionGenerated;

/** How partners see each other: pairs whose views differ, and how far each is trusted and valued by the others. */
public final class PerceptionPage {
    private static final int WORKING = 2;
    private static final int SHOWN = 12;

    private PerceptionPage() {}

    /**
     * The page, as its template sees it.
     *
     * @param differing pairs whose views differ, most first
     * @param more      how many pairs differ that are not listed
     * @param told      what is told of trust and value; empty where nothing can be
     * @param from      of which survey that is, or why there is none
     */
    public record Model(
            Texts texts,
            Place place,
            List<Differing> differing,
            String sentence,
            int more,
            List<Told> told,
            String from) {}

    /** Two whose views differ. */
    public record Differing(String a, String b, String aSays, String bSays, String path) {}

    /** One partner in the eyes of the others: bands in words, and the items behind them. */
    public record Told(String partner, String trust, String value, String raters, List<String> items) {}

    /** Answers {@code areas/{area}/perception}. */
    public static Answer show(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        Texts texts = context.texts();
        NetworkQuestion question = NetworkQuestion.of(Relations.INTENSITY, request.asOf())
                .at(WORKING)
                .from(Basis.recordedBy(request.recordedBy()));
        Network network = place.known().network(question);
        Perception perception = Perception.of(network);
        List<Perception.Pair> apart = perception.pairs().stream()
                .filter(pair -> pair.gap().orElse(0) > 0)
                .toList();
        long same = perception.pairs().stream()
                .filter(pair -> pair.gap().equals(OptionalInt.of(0)))
                .count();
        Optional<Survey> survey = Perception.over(place.area().id(), Optional.empty(), request.asOf(), context);
        List<Told> told = survey.isEmpty() ? List.of() : told(place, request, context);
        Model model = new Model(
                texts,
                place,
                apart.stream().limit(SHOWN).map(pair -> differing(pair, place)).toList(),
                texts.of("perception.sentence", apart.size(), apart.size() + same, perception.unknown()),
                Math.max(0, apart.size() - SHOWN),
                told,
                survey.map(found -> texts.of(
                                told.isEmpty() ? "perception.tooFew" : "perception.from",
                                found.title(),
                                Days.words(found.closesOn())))
                        .orElse(texts.of("perception.none")));
        return View.of(
                        texts.of("perception.title", place.area().name()),
                        Template.of(JteperceptionGenerated::render, model))
                .context(texts.of("perception.context", network.actors().size(), Days.words(request.asOf())))
                .under(place.trail())
                .about(place.area().id())
                .answer();
    }

    private static Differing differing(Perception.Pair pair, Place place) {
        return new Differing(
                pair.a().label(),
                pair.b().label(),
                said(pair.aSays(), place),
                said(pair.bSays(), place),
                place.path("pairs/" + pair.a().id() + "/" + pair.b().id()));
    }

    private static String said(OptionalInt value, Place place) {
        return place.context().texts().of("scale.intensity." + value.orElse(0));
    }

    /** By name: partners are never ranked by how far they are trusted. */
    private static List<Told> told(Place place, Request request, ToolContext context) {
        Map<String, Received> trust = byPartner("trust", place, request, context);
        Map<String, Received> value = byPartner("value", place, request, context);
        Map<String, Received> all = new LinkedHashMap<>(trust);
        value.forEach(all::putIfAbsent);
        Texts texts = context.texts();
        return all.values().stream()
                .sorted(java.util.Comparator.comparing(each -> each.partner().label()))
                .map(each -> told(
                        each,
                        trust.get(each.partner().id()),
                        value.get(each.partner().id()),
                        texts))
                .toList();
    }

    private static Map<String, Received> byPartner(String relation, Place place, Request request, ToolContext context) {
        Map<String, Received> received = new LinkedHashMap<>();
        Perception.received(place.area().id(), relation, Optional.empty(), request.asOf(), context)
                .forEach(each -> received.put(each.partner().id(), each));
        return received;
    }

    private static Told told(Received any, Received trust, Received value, Texts texts) {
        List<String> items = java.util.stream.Stream.of(trust, value)
                .filter(java.util.Objects::nonNull)
                .flatMap(received -> received.items().stream())
                .map(part -> texts.of(
                        "perception.item", texts.of("item." + part.item()), band(part.low(), part.high(), texts)))
                .toList();
        return new Told(
                any.partner().label(),
                trust == null ? texts.of("perception.untold") : band(trust.low(), trust.high(), texts),
                value == null ? texts.of("perception.untold") : band(value.low(), value.high(), texts),
                texts.of("perception.raters", any.ratersAtLeast()),
                items);
    }

    private static String band(double low, double high, Texts texts) {
        return texts.of("perception.band", decimal(low), decimal(high));
    }

    private static String decimal(double value) {
        return String.format(Locale.UK, "%.1f", value);
    }
}
