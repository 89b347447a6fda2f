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
import org.peerbench.leadership.words.DateWords;

/**
 * What the tool tells everybody about an area's leaders: its warnings as needs and watch-points, long partnerships as
 * strengths. Everybody reads signals, so only what is public is looked at, and nobody is named.
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
        return Pairs.of(facts)
                .flatMap(pair -> Pairs.together(pair).stream()
                        .map(since -> ChronoUnit.DAYS.between(since, facts.day()))
                        .filter(days -> days >= THREE_YEARS)
                        .map(days -> new Signal(
                                "long-pair:" + pair.one().post().post().id() + ":"
                                        + pair.other().post().post().id(),
                                SignalKind.STRENGTH,
                                THEME,
                                3,
                                facts.text(
                                        "warning.long-pair",
                                        facts.name(pair.one().post()),
                                        facts.name(pair.other().post()),
                                        facts.dates().length(days)),
                                facts.text("warning.long-pair.evidence"),
                                "areas/" + facts.area().code() + "/worked-with",
                                facts.day())));
    }
}
