package org.peerbench.relationships.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.peerbench.api.Refusal;
import org.peerbench.api.page.Request;
import org.peerbench.api.text.Texts;
import org.peerbench.relationships.network.Basis;
import org.peerbench.relationships.network.NetworkQuestion;
import org.peerbench.relationships.network.Relation;
import org.peerbench.relationships.network.Relations;
import org.peerbench.relationships.network.TieRule;

/**
 * What a page or a route was asked to show; the address keeps it.
 *
 * @param question the network
 * @param table    whether the table is shown instead of the map
 * @param unknown  whether pairs not yet known are drawn even if they are many
 * @param chosen   the parameters as they were given
 */
public record Filter(NetworkQuestion question, boolean table, boolean unknown, Map<String, String> chosen) {
    /** The level at which the pages begin: two organisations that are only aware of each other do not work together. */
    private static final int WORKING = 2;

    /**
     * Reads the parameters {@code relation}, {@code level}, {@code rule}, {@code view}, {@code asOf}, {@code show}.
     *
     * @param level where none is given; empty for the relation's own
     * @throws Refusal if one of them is not known, with a sentence
     */
    public static Filter of(Request request, Texts texts, OptionalInt level) {
        Relation relation = relation(request, texts);
        int least = request.query("level")
                .map(given -> level(given, relation, texts))
                .orElse(level.orElse(relation.level()));
        Optional<String> view = request.query("view");
        TieRule rule = view.isPresent() ? TieRule.REPORTED : rule(request, texts);
        return new Filter(
                new NetworkQuestion(
                        relation, least, rule, view, request.asOf(), Basis.recordedBy(request.recordedBy())),
                request.query("show").filter("table"::equals).isPresent(),
                request.query("unknown").filter("yes"::equals).isPresent(),
                chosen(request));
    }

    /** As the pages begin. */
    static Filter ofPage(Request request, Texts texts) {
        return of(request, texts, OptionalInt.of(WORKING));
    }

    private static Map<String, String> chosen(Request request) {
        Map<String, String> chosen = new LinkedHashMap<>();
        for (String name :
                new String[] {"relation", "level", "rule", "view", "asOf", "recordedBy", "show", "unknown"}) {
            request.query(name).ifPresent(value -> chosen.put(name, value));
        }
        return chosen;
    }

    /** The query of a link that changes one choice. */
    public String with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(chosen);
        changed.put(name, value);
        return query(changed);
    }

    /** The query of a link that leaves one choice out. */
    public String without(String name) {
        Map<String, String> changed = new LinkedHashMap<>(chosen);
        changed.remove(name);
        return query(changed);
    }

    /** The query as it is. */
    public String query() {
        return query(chosen);
    }

    private static String query(Map<String, String> parameters) {
        String joined = parameters.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return joined.isEmpty() ? "" : "?" + joined;
    }

    private static Relation relation(Request request, Texts texts) {
        String code = request.query("relation").orElse(Relations.INTENSITY.code());
        return Relations.byCode(code).orElseThrow(() -> refused("relation", texts.of("page.noRelation", code)));
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

    private static TieRule rule(Request request, Texts texts) {
        String code = request.query("rule").orElse(TieRule.EITHER.code());
        for (TieRule rule : TieRule.values()) {
            if (rule.code().equals(code)) {
                return rule;
            }
        }
        throw refused("rule", texts.of("page.noRule", code));
    }

    private static Refusal refused(String field, String sentence) {
        return Refusal.invalid("BAD_PARAMETER", field, sentence);
    }
}
