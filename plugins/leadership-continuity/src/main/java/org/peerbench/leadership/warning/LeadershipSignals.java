package org.peerbench.leadership.warning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Viewer;
import org.peerbench.api.directory.Area;
import org.peerbench.api.signal.Signal;
import org.peerbench.api.signal.SignalKind;
import org.peerbench.api.signal.SignalSource;
import org.peerbench.leadership.departure.HandedOver;
import org.peerbench.leadership.tie.Bond;
import org.peerbench.leadership.words.DateWords;

/**
 * What the tool tells everybody about an area's leaders: its warnings as needs and watch-points, long partnerships and
 * complete handovers as strengths. Everybody reads signals, so only what is public is looked at, and nobody is named.
 */
final class LeadershipSignals {
    private static final String THEME = "leadership";
    private static final int GRAVE = 4;
    private static final long THREE_YEARS = 1096;

    private LeadershipSignals() {}

    static SignalSource contribution() {
        return new SignalSource("leadership", LeadershipSignals::see);
    }

    private static List<Signal> see(Area area, LocalDate day, ToolContext context) {
        Facts facts = Facts.of(area, day, Viewer.ANYBODY, context);
        List<Signal> signals = new ArrayList<>();
        Map<Rule, List<Warning>> byRule = Warnings.of(facts).stream()
                .collect(Collectors.groupingBy(Warning::rule, LinkedHashMap::new, Collectors.toList()));
        byRule.values().forEach(alike -> signals.add(signal(alike, facts)));
        strengths(facts).forEach(signals::add);
        return List.copyOf(signals);
    }

    /** One signal a rule, of its gravest matter: an area's list says what kinds of things to look at, not all of them. */
    private static Signal signal(List<Warning> alike, Facts facts) {
        Warning warning = alike.get(0);
        SignalKind kind = warning.severity() >= GRAVE ? SignalKind.NEED : SignalKind.WATCH;
        String more = alike.size() == 1 ? "" : facts.text("warning.alike", alike.size() - 1);
        return new Signal(
                warning.key(),
                kind,
                THEME,
                warning.severity(),
                warning.fact(),
                facts.text("warning.evidence", more + seen(warning, facts), warning.action()),
                "areas/" + facts.area().code() + (alike.size() == 1 ? shown(warning) : "/warnings"),
                facts.day());
    }

    /** Everybody follows a signal's link; a departure's own page is for those who look after the area. */
    private static String shown(Warning warning) {
        return warning.path().startsWith("/people/") || warning.path().startsWith("/check")
                ? "/warnings"
                : warning.path();
    }

    private static String seen(Warning warning, Facts facts) {
        return warning.source()
                .verifiedOn()
                .map(day -> facts.text("warning.checked", DateWords.of(day)))
                .orElse(facts.text("warning.unchecked.never"));
    }

    private static Stream<Signal> strengths(Facts facts) {
        return Stream.concat(longPairs(facts), handovers(facts));
    }

    private static Stream<Signal> longPairs(Facts facts) {
        return Pairs.of(facts)
                .flatMap(pair -> Pairs.together(pair).stream()
                        .map(since -> ChronoUnit.DAYS.between(since, facts.day()))
                        .filter(days -> days >= THREE_YEARS)
                        .map(days -> strength(
                                "long-pair:" + pair.one().post().post().id() + ":"
                                        + pair.other().post().post().id(),
                                facts.text(
                                        "warning.long-pair",
                                        facts.name(pair.one().post()),
                                        facts.name(pair.other().post()),
                                        facts.dates().length(days)),
                                facts.text("warning.long-pair.evidence"),
                                "/worked-with",
                                facts)));
    }

    /** Of those whose leaving is public and still ahead. */
    private static Stream<Signal> handovers(Facts facts) {
        return facts.now()
                .filter(now -> now.holding().person() != null)
                .filter(now -> now.end().filter(end -> facts.until(end) >= 0).isPresent())
                .flatMap(now -> Stream.of(handedOver(now, facts))
                        .filter(links -> !links.isEmpty())
                        .map(links -> strength(
                                "handed-over:" + now.post().post().id(),
                                facts.text("warning.handed-over", facts.name(now.post()), links.size()),
                                facts.text(
                                        "warning.handed-over.evidence",
                                        facts.dates().of(now.end().orElseThrow())),
                                "/posts/" + now.post().post().id(),
                                facts)));
    }

    private static List<Bond> handedOver(Facts.Now now, Facts facts) {
        return facts.context()
                .database()
                .read(sql -> HandedOver.complete(
                        sql, facts.area().id(), now.holding().person(), facts.bonds()));
    }

    private static Signal strength(String key, String fact, String evidence, String path, Facts facts) {
        return new Signal(
                key,
                SignalKind.STRENGTH,
                THEME,
                3,
                fact,
                evidence,
                "areas/" + facts.area().code() + path,
                facts.day());
    }
}
