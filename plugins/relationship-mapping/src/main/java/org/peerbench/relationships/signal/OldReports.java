package org.peerbench.relationships.signal;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.peerbench.api.date.PartialDate;
import org.peerbench.api.signal.Signal;
import org.peerbench.api.signal.SignalKind;
import org.peerbench.relationships.network.Report;
import org.peerbench.relationships.sentences.DateWords;

/**
 * A watch-point where nobody has said anything about working links for {@value #MONTHS} months: partnerships are asked
 * once a year, and half a year is a long delay.
 */
final class OldReports {
    /** From so many months on, what is known is old. */
    static final int MONTHS = 18;

    private OldReports() {}

    static Stream<Signal> look(Facts facts) {
        Optional<LocalDate> latest = facts.reports().stream()
                .map(OldReports::day)
                .filter(day -> !day.isAfter(facts.day()))
                .max(Comparator.naturalOrder());
        return latest.filter(day -> day.plusMonths(MONTHS).isBefore(facts.day())).stream()
                .map(day -> facts.signal(
                        "old",
                        SignalKind.WATCH,
                        "governance",
                        2,
                        facts.text("signal.old"),
                        facts.text("signal.old.evidence", DateWords.of(day)),
                        "/surveys"));
    }

    /** When it was said; a partial date counts to its last day, so that nothing seems older than it is. */
    private static LocalDate day(Report report) {
        return report.observed()
                .or(report::since)
                .map(PartialDate::latest)
                .orElseGet(() -> LocalDate.ofInstant(report.recordedAt(), ZoneOffset.UTC));
    }
}
