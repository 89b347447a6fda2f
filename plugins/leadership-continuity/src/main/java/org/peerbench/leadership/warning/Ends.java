package org.peerbench.leadership.warning;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.peerbench.leadership.post.EndKind;
import org.peerbench.leadership.time.Certainty;
import org.peerbench.leadership.time.Edtf;
import org.peerbench.leadership.words.LastDay;

/** What is to end: terms, elections, organisations, and those who have served for long. */
final class Ends {
    private static final Set<String> LIMITED = Set.of("board-chair", "non-executive", "trust-chair");
    private static final List<Integer> YEARS = List.of(6, 9);

    private Ends() {}

    static Stream<Warning> terms(Facts facts) {
        return facts.now()
                .filter(now -> now.end()
                        .filter(end -> facts.within(end, Rule.TERM_ENDS))
                        .isPresent())
                .filter(now -> now.holding()
                        .outlook()
                        .kind()
                        .filter(kind -> kind == EndKind.TERM || kind == EndKind.CONTRACT)
                        .isPresent())
                .filter(now -> !facts.planned().contains(now.post().post().id()))
                .map(now -> {
                    Edtf end = now.end().orElseThrow();
                    return facts.warning(
                            Rule.TERM_ENDS,
                            now.post(),
                            facts.until(end) < 92 ? 3 : 2,
                            facts.text(
                                    "warning.term-ends",
                                    facts.name(now.post()),
                                    facts.dates().of(LastDay.said(end))),
                            now.holding(),
                            LastDay.said(end).earliest());
                });
    }

    static Stream<Warning> service(Facts facts) {
        return facts.now()
                .filter(now -> LIMITED.contains(now.post().post().role()))
                .flatMap(now -> now.holding().held().from().stream()
                        .flatMap(from -> YEARS.stream()
                                .filter(years -> near(from, years, facts))
                                .map(years -> facts.warning(
                                        Rule.LONG_SERVICE,
                                        now.post(),
                                        2,
                                        facts.text(
                                                "warning.long-service",
                                                facts.name(now.post()),
                                                years,
                                                facts.dates()
                                                        .of(Edtf.of(
                                                                from.latest().plusYears(years)))),
                                        now.holding(),
                                        from.latest().plusYears(years)))));
    }

    /** Towards the sixth year until it is full; towards the ninth and beyond it, since nobody should serve longer. */
    private static boolean near(Edtf from, int years, Facts facts) {
        LocalDate full = from.latest().plusYears(years);
        boolean last = years == YEARS.get(YEARS.size() - 1);
        return (last || facts.day().isBefore(full))
                && !facts.day().isBefore(full.minusDays(facts.thresholds().first(Rule.LONG_SERVICE)));
    }

    static Stream<Warning> organisations(Facts facts) {
        return facts.posts().stream()
                .flatMap(post -> Stream.concat(
                                post.post().exists().until().stream(),
                                post.on(facts.day()).stream()
                                        .filter(holding -> holding.on(facts.day()) == Certainty.YES)
                                        .filter(holding -> holding.outlook()
                                                .kind()
                                                .filter(kind -> kind == EndKind.MERGER)
                                                .isPresent())
                                        .flatMap(holding -> holding.outlook().end().stream()))
                        .filter(end -> facts.within(end, Rule.ORGANISATION_CHANGES))
                        .limit(1)
                        .map(end -> facts.warning(
                                Rule.ORGANISATION_CHANGES,
                                post,
                                3,
                                facts.text(
                                        "warning.organisation-changes",
                                        facts.name(post),
                                        facts.dates().of(end)),
                                null,
                                end.earliest())));
    }
}
