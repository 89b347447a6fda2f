package org.peerbench.leadership.warning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerbench.leadership.time.Edtf;

/** The pairs on which the partnership rests: those that the area declared, else council and health service. */
final class Pairs {
    private Pairs() {}

    /** Two holders who must work together. */
    record Pair(Facts.Now one, Facts.Now other) {}

    static Stream<Pair> of(Facts facts) {
        List<Facts.Now> now = facts.now().toList();
        return facts.pairs().stream()
                .flatMap(pair -> now.stream()
                        .filter(one -> one.post().post().id().equals(pair.one()))
                        .flatMap(one -> now.stream()
                                .filter(other -> other.post().post().id().equals(pair.other()))
                                .map(other -> new Pair(one, other))))
                .filter(pair -> pair.one().holding().person() == null
                        || !pair.one()
                                .holding()
                                .person()
                                .equals(pair.other().holding().person()));
    }

    /** Since when both have been there, at the latest. */
    static Optional<LocalDate> together(Pair pair) {
        Optional<LocalDate> one = pair.one().holding().held().from().map(Edtf::latest);
        Optional<LocalDate> other = pair.other().holding().held().from().map(Edtf::latest);
        return one.flatMap(a -> other.map(b -> a.isAfter(b) ? a : b));
    }

    /** One warning for each newcomer, with everybody who is new to whom. */
    static Stream<Warning> fresh(Facts facts) {
        Map<Facts.Now, List<Pair>> newcomers = new LinkedHashMap<>();
        of(facts)
                .filter(pair -> earliest(pair)
                        .filter(since -> ChronoUnit.DAYS.between(since, facts.day())
                                < facts.thresholds().first(Rule.NEW_PAIR))
                        .isPresent())
                .forEach(pair -> newcomers
                        .computeIfAbsent(newer(pair), each -> new ArrayList<>())
                        .add(pair));
        return newcomers.entrySet().stream().map(each -> fresh(each.getKey(), each.getValue(), facts));
    }

    private static Warning fresh(Facts.Now newcomer, List<Pair> pairs, Facts facts) {
        LocalDate since = earliest(pairs.get(0)).orElseThrow();
        String others = pairs.stream()
                .map(pair -> pair.one().equals(newcomer) ? pair.other() : pair.one())
                .map(now -> facts.name(now.post()))
                .distinct()
                .collect(Collectors.joining("; "));
        return facts.warning(
                Rule.NEW_PAIR,
                newcomer.post(),
                2,
                facts.text(
                        "warning.new-pair",
                        facts.name(newcomer.post()),
                        facts.dates().length(Math.max(0, ChronoUnit.DAYS.between(since, facts.day()))),
                        others),
                newcomer.holding(),
                since,
                "/worked-with");
    }

    private static Facts.Now newer(Pair pair) {
        return start(pair.one()).isBefore(start(pair.other())) ? pair.other() : pair.one();
    }

    private static LocalDate start(Facts.Now now) {
        return now.holding().held().earliestStart();
    }

    /** Since when both can have been there at the earliest: only what is certainly short is called short. */
    private static Optional<LocalDate> earliest(Pair pair) {
        Optional<LocalDate> one = pair.one().holding().held().from().map(Edtf::earliest);
        Optional<LocalDate> other = pair.other().holding().held().from().map(Edtf::earliest);
        return one.flatMap(a -> other.map(b -> a.isAfter(b) ? a : b));
    }

    static Stream<Warning> bothEnd(Facts facts) {
        return of(facts)
                .filter(pair ->
                        pair.one().end().isPresent() && pair.other().end().isPresent())
                .filter(pair -> ahead(pair.one(), facts) && ahead(pair.other(), facts))
                .filter(pair -> Math.abs(ChronoUnit.DAYS.between(
                                pair.one().end().orElseThrow().earliest(),
                                pair.other().end().orElseThrow().earliest()))
                        <= facts.thresholds().first(Rule.PAIR_ENDS))
                .map(pair -> new Warning(
                        Rule.PAIR_ENDS,
                        key(Rule.PAIR_ENDS, pair),
                        4,
                        facts.text(
                                "warning.pair-ends",
                                facts.name(pair.one().post()),
                                facts.dates().of(pair.one().end().orElseThrow()),
                                facts.name(pair.other().post()),
                                facts.dates().of(pair.other().end().orElseThrow())),
                        pair.one().holding().source(),
                        pair.one().end().map(Edtf::earliest),
                        facts.text("warning.pair-ends.action"),
                        "/worked-with"));
    }

    private static boolean ahead(Facts.Now now, Facts facts) {
        return now.end().filter(end -> facts.until(end) >= 0).isPresent();
    }

    private static String key(Rule rule, Pair pair) {
        return rule.key() + ":" + pair.one().post().post().id() + ":"
                + pair.other().post().post().id();
    }
}
