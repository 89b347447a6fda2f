package org.peerbench.relationships.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peerbench.api.ToolContext;
import org.peerbench.api.data.Transaction;
import org.peerbench.api.date.PartialDate;
import org.peerbench.api.date.Span;
import org.peerbench.api.questionnaire.Interview;
import org.peerbench.api.questionnaire.Questionnaire;
import org.peerbench.relationships.network.Answer;
import org.peerbench.relationships.network.Basis;
import org.peerbench.relationships.network.Origin;
import org.peerbench.relationships.network.Relations;
import org.peerbench.relationships.network.Report;
import org.peerbench.relationships.record.Reports;
import org.peerbench.relationships.record.Wave;
import org.peerbench.relationships.record.Waves;

/** Makes reports of named answers, in the transaction that stores them. A changed answer supersedes the earlier one. */
final class Receiver implements Questionnaire.Receiving {
    @Override
    public void receive(Questionnaire.Received received, Transaction tx, ToolContext context) {
        Interview interview = received.interview();
        String organisation = Speaker.organisation(interview);
        if (organisation == null) {
            return;
        }
        for (Wave wave : new Waves(tx.sql()).ofSurvey(interview.survey().id())) {
            boolean concerned = interview.respondent().areas().contains(wave.area());
            boolean said = interview.answers().to(Names.who(wave.area())).isPresent();
            boolean passed = received.step() != null && received.step().id().equals(Names.who(wave.area()));
            if (concerned && (said || passed || received.finished())) {
                keep(received, organisation, wave, tx, context);
            }
        }
    }

    private static void keep(
            Questionnaire.Received received, String organisation, Wave wave, Transaction tx, ToolContext context) {
        Interview interview = received.interview();
        String person = Speaker.person(interview.respondent());
        List<String> asked = wave.roster().stream()
                .filter(partner -> !partner.equals(organisation))
                .toList();
        Map<String, Answer> stated = Stated.of(interview.answers(), wave.area(), asked, sent(received, wave));
        Reports reports = new Reports(tx.sql());
        Map<String, Report> before =
                reports.of(wave.area(), Relations.INTENSITY.code(), Basis.ofWave(wave.id())).stream()
                        .filter(report -> report.origin().respondentPerson().equals(Optional.of(person)))
                        .collect(Collectors.toMap(Report::receiver, Function.identity(), (first, last) -> last));
        before.values().stream()
                .filter(report -> !report.onBehalfOf().equals(organisation)
                        || !report.answer().equals(stated.get(report.receiver())))
                .forEach(report -> reports.supersede(
                        tx.changes(), wave.area(), report.id(), context.clock().instant()));
        stated.forEach((partner, answer) -> {
            Report known = before.get(partner);
            if (known == null
                    || !known.answer().equals(answer)
                    || !known.onBehalfOf().equals(organisation)) {
                reports.add(
                        tx.changes(),
                        wave.area(),
                        report(interview, organisation, partner, answer, context)
                                .from(Origin.of(wave.id(), person)));
            }
        });
    }

    /** Whether how closely was asked and sent off: blanks are then passed over, and no longer still to come. */
    private static boolean sent(Questionnaire.Received received, Wave wave) {
        return received.finished()
                || (received.step() != null && received.step().id().equals(Names.closely(wave.area())))
                || received.interview().answers().given().keySet().stream()
                        .anyMatch(place -> place.question().equals(Names.closely(wave.area())));
    }

    /** Observed today; an answer that came late counts from the survey's last day. */
    private static Report report(
            Interview interview, String organisation, String partner, Answer answer, ToolContext context) {
        LocalDate today = LocalDate.now(context.clock());
        LocalDate last = interview.survey().closesOn();
        LocalDate observed = today.isAfter(last) ? last : today;
        return new Report(
                "",
                Relations.INTENSITY.code(),
                organisation,
                partner,
                organisation,
                "",
                answer,
                Span.OPEN,
                Optional.of(PartialDate.of(observed.toString())),
                context.clock().instant(),
                context.texts().of("surveys.source", interview.survey().title()),
                "");
    }
}
