package org.peerbench.relationships.page;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Request;
import org.peerbench.api.text.Texts;
import org.peerbench.relationships.measure.Measures;
import org.peerbench.relationships.measure.Structure;
import org.peerbench.relationships.network.Actor;
import org.peerbench.relationships.network.Network;

/**
 * A network with all its figures.
 *
 * @param shown     what was asked for
 * @param weighted  whether a closer link is a shorter way
 * @param measures  the figures that are counted
 * @param structure the figures that need its shape
 */
record Measured(Shown shown, boolean weighted, Measures measures, Structure structure) {
    static Measured of(Request request, ToolContext context) {
        Shown shown = Shown.of(request, context);
        boolean weighted = request.query("weighted").filter("true"::equals).isPresent();
        return new Measured(shown, weighted, Measures.of(shown.whole()), Structure.of(shown.whole(), weighted));
    }

    Texts texts() {
        return shown.texts();
    }

    Network network() {
        return shown.whole();
    }

    /** What every figure was asked of: population, threshold, rule, response. */
    String population() {
        var question = network().question();
        String level = question.relation()
                .scale()
                .point(question.level())
                .map(point -> point.label().in(texts()))
                .orElse("");
        return texts().of(
                        "measures.population",
                        measures.actors(),
                        level,
                        eyes(),
                        measures.coverage().respondents().count(),
                        measures.coverage().pairs().count(),
                        measures.coverage().pairs().of());
    }

    private String eyes() {
        return network()
                .question()
                .view()
                .flatMap(network()::actor)
                .map(Actor::label)
                .orElseGet(() -> texts().of(
                                "measures.eyes." + network().question().rule().code()));
    }

    /** One for every partner, in their order. */
    List<StandingRow> rows() {
        return IntStream.range(0, measures.actors())
                .mapToObj(at -> new StandingRow(
                        network().actors().get(at),
                        measures.degrees().get(at),
                        structure.standings().get(at)))
                .toList();
    }

    /** A figure in two decimals, or that it is not defined. */
    String decimal(OptionalDouble value) {
        return value.isPresent()
                ? String.format(Locale.UK, "%.2f", value.getAsDouble())
                : texts().of("measures.undefined");
    }
}
