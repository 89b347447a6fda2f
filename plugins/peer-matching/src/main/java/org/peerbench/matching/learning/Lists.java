package org.peerbench.matching.learning;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.peerbench.api.ToolContext;
import org.peerbench.api.date.DayInWords;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.life.Side;
import org.peerbench.matching.record.Need;
import org.peerbench.matching.record.Review;
import org.peerbench.matching.record.Session;
import org.peerbench.matching.record.StoredSupport;
import org.peerbench.matching.words.Names;

/** What the numbers of the report count, one by one, by day or by name: areas are never ranked. For coordinators. */
final class Lists {
    static final String AREAS = "areas";
    static final String NEEDS = "needs";
    static final String GIVERS = "people";
    static final String SESSIONS = "sessions";
    static final String REVIEWS = "reviews";
    static final String CHECKS = "checks";
    static final String NOTHING = "nothing";

    private final Programme programme;
    private final ToolContext context;
    private final Texts texts;
    private final Names names;

    Lists(Programme programme, ToolContext context) {
        this.programme = programme;
        this.context = context;
        this.texts = context.texts();
        this.names = Names.of(context);
    }

    /** The address of a list. */
    static String place(String list) {
        return "programme/lists/" + list;
    }

    static List<String> all() {
        return List.of(AREAS, NEEDS, GIVERS, SESSIONS, REVIEWS, CHECKS, NOTHING);
    }

    /** A row: what it leads to, and what it says. */
    public record Row(String path, List<String> cells) {}

    /** The rows of a list. */
    List<Row> rows(String list) {
        return switch (list) {
            case AREAS -> areas();
            case NEEDS -> programme.asked().stream().map(this::need).toList();
            case GIVERS -> givers();
            case SESSIONS -> programme.sessions().stream().map(this::session).toList();
            case REVIEWS ->
                Stream.of(Side.RECEIVER, Side.GIVER)
                        .flatMap(side -> programme.reviews(side).stream())
                        .sorted(Comparator.comparing(Review::on).thenComparing(Review::support))
                        .map(this::review)
                        .toList();
            case CHECKS ->
                programme.checks().stream()
                        .sorted(Comparator.comparing(Programme.Check::due))
                        .map(this::check)
                        .toList();
            default -> programme.nothing().stream().map(this::nothing).toList();
        };
    }

    private List<Row> areas() {
        return programme.areas(Side.RECEIVER).stream()
                .sorted(Comparator.comparing(names::area))
                .map(area ->
                        new Row(context.path("areas/" + names.code(area)), List.of(names.area(area), sessionsOf(area))))
                .toList();
    }

    private String sessionsOf(String area) {
        return String.valueOf(programme.sessions().stream()
                .filter(each ->
                        programme.facts().support(each.support()).receiver().equals(area))
                .count());
    }

    private Row need(Need need) {
        boolean served = programme.served().contains(need);
        return new Row(
                context.path("needs/" + need.id()),
                List.of(
                        names.area(need.area()),
                        names.theme(need.theme()),
                        DayInWords.of(need.confirmed().orElseThrow().on()),
                        texts.of(served ? "programme.need.served" : "programme.need.waits")));
    }

    private List<Row> givers() {
        Map<String, StoredSupport> by = new TreeMap<>();
        programme.helped().forEach(each -> by.put(each.person().orElse(each.offer()), each));
        return by.entrySet().stream()
                .sorted(Comparator.comparing(each -> names.area(each.getValue().giver())))
                .map(each -> giver(each.getKey(), each.getValue()))
                .toList();
    }

    private Row giver(String key, StoredSupport one) {
        long held = programme.sessions().stream()
                .map(session -> programme.facts().support(session.support()))
                .filter(support -> support.person().orElse(support.offer()).equals(key))
                .count();
        return new Row(
                context.path("supports/" + one.id()),
                List.of(names.role(one.person()), names.area(one.giver()), String.valueOf(held)));
    }

    private Row session(Session session) {
        StoredSupport support = programme.facts().support(session.support());
        return row(support, DayInWords.of(session.on()), names.theme(support.theme()), number(session.minutes()));
    }

    private Row review(Review review) {
        StoredSupport support = programme.facts().support(review.support());
        return row(
                support,
                DayInWords.of(review.on()),
                names.area(support.area(review.side())),
                texts.of("support.goal." + review.goal()),
                texts.of("programme.levels", level(review.before()), level(review.after())),
                texts.of("support.recommend." + (review.recommend() ? "YES" : "NO")),
                texts.of("support.next." + review.next()));
    }

    private Row check(Programme.Check check) {
        return row(
                check.support(),
                DayInWords.of(check.due()),
                number(check.months()),
                check.answer()
                        .map(said -> texts.of("support.lasts." + said.lasts()))
                        .orElse(texts.of("programme.silent")),
                check.answer().map(said -> level(said.now())).orElse(""));
    }

    private Row nothing(StoredSupport support) {
        return row(
                support,
                DayInWords.of(support.life().over().orElseThrow()),
                names.theme(support.theme()),
                texts.of("programme.name.ending." + programme.ending(support)));
    }

    private Row row(StoredSupport support, String... cells) {
        String pair = texts.of("programme.pair", names.area(support.giver()), names.area(support.receiver()));
        return new Row(
                context.path("supports/" + support.id()),
                Stream.concat(Stream.of(pair), Stream.of(cells)).toList());
    }

    private String level(java.util.OptionalInt level) {
        return level.isPresent() ? number(level.getAsInt()) : texts.of("programme.unknown");
    }

    private static String number(int number) {
        return String.valueOf(number);
    }
}
