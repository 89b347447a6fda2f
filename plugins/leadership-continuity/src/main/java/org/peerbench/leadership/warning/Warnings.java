package org.peerbench.leadership.warning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Viewer;
import org.peerbench.api.directory.Area;

/**
 * Everything that the rules find in an area on a day, the gravest first, then what comes first. Where nothing is recorded
 * there are no warnings: silence is not a risk.
 */
public final class Warnings {
    private static final List<Function<Facts, Stream<Warning>>> RULES = List.of(
            Ends::terms,
            Filling::cover,
            Filling::empty,
            Chosen::elections,
            Pairs::bothEnd,
            OnPeople::onePerson,
            Ends::service,
            Ends::organisations,
            Pairs::fresh,
            Filling::unchecked,
            Filling::changes,
            OnPeople::leaving);
    private static final List<Function<Facts, Stream<Warning>>> URGENT =
            List.of(Ends::terms, Filling::empty, OnPeople::leaving);
    private static final Comparator<Warning> GRAVEST = Comparator.comparingInt(Warning::severity)
            .reversed()
            .thenComparing(warning -> warning.date().orElse(LocalDate.MAX))
            .thenComparing(Warning::key);

    private Warnings() {}

    /** What this person may know of. */
    public static List<Warning> of(Area area, LocalDate day, Viewer viewer, ToolContext context) {
        return of(Facts.of(area, day, viewer, context));
    }

    static List<Warning> of(Facts facts) {
        return of(facts, RULES);
    }

    /** Terms that end, departures and empty posts only, where an answer for many areas is wanted at once. */
    static List<Warning> urgent(Facts facts) {
        return of(facts, URGENT);
    }

    private static List<Warning> of(Facts facts, List<Function<Facts, Stream<Warning>>> rules) {
        return rules.stream().flatMap(rule -> rule.apply(facts)).sorted(GRAVEST).toList();
    }
}
