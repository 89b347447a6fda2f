package org.peerbench.relationships.page;

import java.util.Optional;
import java.util.function.ToIntFunction;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.directory.Organisation;
import org.peerbench.api.page.Request;
import org.peerbench.api.text.Texts;
import org.peerbench.relationships.map.Focus;
import org.peerbench.relationships.network.Basis;
import org.peerbench.relationships.network.Network;
import org.peerbench.relationships.network.NetworkQuestion;
import org.peerbench.relationships.network.Relation;
import org.peerbench.relationships.network.Relations;
import org.peerbench.relationships.network.TieRule;
import org.peerbench.relationships.record.Wave;

/**
 * What a page or a route was asked to show; the address keeps it.
 *
 * @param question the network
 * @param focus    this partner only, and those around it
 * @param show     in which form
 * @param unknown  whether pairs not yet known are drawn even if they are many
 * @param address  the parameters as they were given
 */
public record Filter(NetworkQuestion question, Optional<Focus> focus, Show show, boolean unknown, Address address) {
    /** The level at which the pages begin: two organisations that are only aware of each other do not work together. */
    private static final int WORKING = 2;

    /** The level at which the pages begin, for any relation. */
    static int working(Relation relation) {
        return relation.scale().reaches(WORKING, relation.level()) ? WORKING : relation.level();
    }

    /** The usual network, without any choice. */
    static Filter plain(NetworkQuestion question) {
        return new Filter(question, Optional.empty(), Show.MAP, false, Address.NONE);
    }

    /**
     * Reads the parameters {@code relation}, {@code level}, {@code rule} (a word, or an organisation for its own view),
     * {@code view}, {@code only}, {@code steps}, {@code asOf}, {@code recordedBy}, {@code survey}, {@code show}.
     *
     * @param level where none is given
     * @throws Refusal if one of them is not known, with a sentence; 403 for a relation whose answers are only told
     *     combined, of which there is no network to see
     */
    public static Filter of(Place place, Request request, ToIntFunction<Relation> level) {
        Texts texts = place.texts();
        ToolContext context = place.context();
        Relation relation = relation(place, request);
        int least = request.query("level")
                .map(given -> level(given, relation, texts))
                .orElseGet(() -> level.applyAsInt(relation));
        String eyes = request.query("rule").orElse(TieRule.EITHER.code());
        Optional<TieRule> rule = rule(eyes);
        Optional<String> view = request.query("view").or(() -> rule.isPresent() ? Optional.empty() : Optional.of(eyes));
        NetworkQuestion question = new NetworkQuestion(
                relation,
                least,
                view.isPresent() ? TieRule.REPORTED : rule.orElseThrow(),
                view.map(asked -> organisation(asked, context)
                        .orElseThrow(() -> refused("rule", texts.of("page.noRule", asked)))),
                request.asOf(),
                basis(place, request));
        return new Filter(
                question,
                focus(request, context),
                Show.of(request.query("show")),
                request.query("unknown").filter("yes"::equals).isPresent(),
                Address.of(request));
    }

    /** As the pages begin. */
    static Filter ofPage(Place place, Request request) {
        return of(place, request, Filter::working);
    }

    /** The part of a network that was asked for. */
    Network in(Network network) {
        return focus.map(on -> on.in(network)).orElse(network);
    }

    private static Optional<Focus> focus(Request request, ToolContext context) {
        int steps = request.query("steps").filter("2"::equals).isPresent() ? Focus.MOST : 1;
        return request.query("only")
                .map(asked -> organisation(asked, context)
                        .orElseThrow(() -> refused("only", context.texts().of("page.noPartner"))))
                .map(partner -> new Focus(partner, steps));
    }

    private static Optional<String> organisation(String idOrCode, ToolContext context) {
        return context.directory().organisation(idOrCode).map(Organisation::id);
    }

    private static Relation relation(Place place, Request request) {
        String code = request.query("relation").orElse(Relations.INTENSITY.code());
        if (Relations.isConfidential(code)) {
            throw new Refusal(
                    Refusal.Kind.FORBIDDEN, "CONFIDENTIAL", place.texts().of("page.confidential"));
        }
        return place.known()
                .relation(code)
                .orElseThrow(() -> refused("relation", place.texts().of("page.noRelation", code)));
    }

    /** The answers of one survey, or all that was recorded by the instant that was asked about. */
    private static Basis basis(Place place, Request request) {
        return request.query("survey")
                .map(asked -> Basis.ofWave(wave(asked, place).id()))
                .orElse(Basis.recordedBy(request.recordedBy()));
    }

    private static Wave wave(String asked, Place place) {
        return place.known()
                .wave(asked)
                .orElseThrow(() -> refused("survey", place.texts().of("page.noSurvey", asked)));
    }

    private static int level(String given, Relation relation, Texts texts) {
        try {
            int level = Integer.parseInt(given);
            if (relation.scale().point(level).isPresent()) {
                return level;
            }
        } catch (NumberFormatException notANumber) {
            // The sentence below says what can be given.
        }
        throw refused(
                "level",
                texts.of("page.noLevel", given, relation.scale().points().size() - 1));
    }

    private static Optional<TieRule> rule(String code) {
        for (TieRule rule : TieRule.values()) {
            if (rule.code().equals(code)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    private static Refusal refused(String field, String sentence) {
        return Refusal.invalid("BAD_PARAMETER", field, sentence);
    }
}
