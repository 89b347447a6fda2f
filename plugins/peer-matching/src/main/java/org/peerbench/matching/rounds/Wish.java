package org.peerbench.matching.rounds;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.matching.round.Area;
import org.peerbench.matching.round.Change;
import org.peerbench.matching.round.FullCap;
import org.peerbench.matching.round.Link;
import org.peerbench.matching.round.Match;
import org.peerbench.matching.round.Need;
import org.peerbench.matching.round.Offer;
import org.peerbench.matching.round.Person;
import org.peerbench.matching.round.Round;

/**
 * One change of a round that somebody thinks of, as it was sent: nothing of it is checked yet.
 *
 * @param fields by name, those that were sent
 */
public record Wish(Map<String, String> fields) {
    private static final int LEAST_URGENT = 5;
    private static final int MOST_PLACES = 999;
    private static final List<String> NAMES =
            List.of("change", "need", "offer", "other", "urgency", "place", "id", "capacity");

    /** What can be different. */
    public enum Kind {
        /** Two are kept together: {@code need}, {@code offer}. */
        LOCK,
        /** Two are kept apart: {@code need}, {@code offer}. */
        BLOCK,
        /** Two needs get each other's: {@code need}, {@code other}. */
        EXCHANGE,
        /** A need is more or less urgent: {@code need}, {@code urgency}. */
        URGENCY,
        /** A capacity is another: {@code place}, {@code id}, {@code capacity}. */
        CAPACITY;

        /** Which of them a change is. */
        public static Kind of(Change change) {
            if (change instanceof Change.Lock) {
                return LOCK;
            }
            if (change instanceof Change.Block) {
                return BLOCK;
            }
            if (change instanceof Change.Exchange) {
                return EXCHANGE;
            }
            return change instanceof Change.Urgency ? URGENCY : CAPACITY;
        }
    }

    public Wish {
        fields = Collections.unmodifiableMap(new TreeMap<>(fields));
    }

    /** Of what was sent. */
    public static Wish of(Function<String, Optional<String>> sent) {
        Map<String, String> fields = new TreeMap<>();
        NAMES.forEach(
                name -> sent.apply(name).filter(value -> !value.isBlank()).ifPresent(value -> fields.put(name, value)));
        return new Wish(fields);
    }

    /** About a pair. */
    public static Wish of(Kind kind, Link pair) {
        return new Wish(Map.of("change", kind.name(), "need", pair.need(), "offer", pair.offer()));
    }

    /** About one place more or less. */
    public static Wish of(FullCap cap) {
        return new Wish(Map.of(
                "change",
                Kind.CAPACITY.name(),
                "place",
                cap.kind().name().toLowerCase(Locale.ROOT),
                "id",
                cap.id(),
                "capacity",
                String.valueOf(cap.cap())));
    }

    /** As the query of an address. */
    public String query() {
        return fields.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /**
     * What it asks for.
     *
     * @param matches the proposed ones, for an exchange
     * @throws Refusal if it names something that the round has not
     */
    public Change change(Round round, List<Match> matches, ToolContext context) {
        Kind kind = choice("change", Kind.values(), context);
        return switch (kind) {
            case LOCK -> new Change.Lock(pair(round, context));
            case BLOCK -> new Change.Block(pair(round, context));
            case EXCHANGE -> exchange(round, matches, context);
            case URGENCY ->
                new Change.Urgency(need("need", round, context), number("urgency", 1, LEAST_URGENT, context));
            case CAPACITY -> capacity(round, context);
        };
    }

    private Link pair(Round round, ToolContext context) {
        return new Link(need("need", round, context), known("offer", ids(round.offers(), Offer::id), context));
    }

    private String need(String field, Round round, ToolContext context) {
        return known(field, ids(round.needs(), Need::id), context);
    }

    private Change exchange(Round round, List<Match> matches, ToolContext context) {
        String one = need("need", round, context);
        String other = need("other", round, context);
        Map<String, String> has = matches.stream().collect(Collectors.toMap(Match::need, Match::offer));
        if (one.equals(other) || !has.containsKey(one) || !has.containsKey(other)) {
            throw Refusal.invalid(
                    "NOTHING_TO_EXCHANGE", "other", context.texts().of("rounds.noExchange"));
        }
        return new Change.Exchange(new Link(one, has.get(other)), new Link(other, has.get(one)));
    }

    private Change capacity(Round round, ToolContext context) {
        FullCap.Kind kind = choice("place", FullCap.Kind.values(), context);
        Collection<String> ids = switch (kind) {
            case RECEIVING, GIVING -> ids(round.areas(), Area::id);
            case OFFER -> ids(round.offers(), Offer::id);
            case PERSON -> ids(round.people(), Person::id);
        };
        return new Change.Capacity(
                new FullCap(kind, known("id", ids, context), number("capacity", 0, MOST_PLACES, context)));
    }

    private static <T> List<String> ids(List<T> rows, Function<T, String> id) {
        return rows.stream().map(id).toList();
    }

    private String field(String name) {
        return fields.getOrDefault(name, "");
    }

    private String known(String name, Collection<String> ids, ToolContext context) {
        if (!ids.contains(field(name))) {
            throw Refusal.invalid("UNKNOWN_ID", name, context.texts().of("rounds.unknown." + name, field(name)));
        }
        return field(name);
    }

    private <E extends Enum<E>> E choice(String name, E[] all, ToolContext context) {
        return Arrays.stream(all)
                .filter(each -> each.name().equalsIgnoreCase(field(name)))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid(
                        "UNKNOWN_CHOICE", name, context.texts().of("rounds.choice." + name, field(name))));
    }

    private int number(String name, int least, int most, ToolContext context) {
        String given = field(name);
        int number = given.matches("[0-9]{1,4}") ? Integer.parseInt(given) : -1;
        if (number < least || number > most) {
            throw Refusal.invalid("BAD_NUMBER", name, context.texts().of("rounds.number." + name, least, most, given));
        }
        return number;
    }
}
