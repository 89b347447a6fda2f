package org.peerbench.relationships.network;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.peerbench.api.date.PartialDate;
import org.peerbench.api.date.Span;

/** Reports for tests: who says what, with dates added where a test needs them. */
public final class Told {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Instant RECORDED = Instant.parse("2026-11-01T09:00:00Z");

    private Told() {}

    public static Report says(String speaker, String other, int value) {
        return report(Relations.INTENSITY, speaker, other, speaker, Answer.of(value));
    }

    public static Report silent(String speaker, String other, AnswerStatus why) {
        return report(Relations.INTENSITY, speaker, other, speaker, Answer.without(why));
    }

    public static Report report(Relation relation, String from, String to, String onBehalfOf, Answer answer) {
        String id = String.join("|", relation.code(), from, to, onBehalfOf, answer.toString());
        return new Report(
                id,
                relation.code(),
                from,
                to,
                onBehalfOf,
                "",
                answer,
                Span.OPEN,
                Optional.empty(),
                RECORDED,
                "survey",
                "");
    }

    public static Report during(Report report, String from, String to) {
        return new Report(
                report.id() + from + to,
                report.relation(),
                report.sender(),
                report.receiver(),
                report.onBehalfOf(),
                "",
                report.answer(),
                Span.of(from, to),
                report.observed(),
                report.recordedAt(),
                report.source(),
                "");
    }

    public static Report seen(Report report, String observed) {
        return new Report(
                report.id() + observed,
                report.relation(),
                report.sender(),
                report.receiver(),
                report.onBehalfOf(),
                "",
                report.answer(),
                report.period(),
                Optional.of(PartialDate.of(observed)),
                report.recordedAt(),
                report.source(),
                "");
    }

    public static Report recorded(Report report, String instant) {
        return new Report(
                report.id() + instant,
                report.relation(),
                report.sender(),
                report.receiver(),
                report.onBehalfOf(),
                "",
                report.answer(),
                report.period(),
                report.observed(),
                Instant.parse(instant),
                report.source(),
                "");
    }
}
