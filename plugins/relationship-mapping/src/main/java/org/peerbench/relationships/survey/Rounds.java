package org.peerbench.relationships.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Viewer;
import org.peerbench.api.data.Transaction;
import org.peerbench.api.date.PartialDate;
import org.peerbench.api.questionnaire.Questionnaire;
import org.peerbench.api.questionnaire.Survey;
import org.peerbench.relationships.network.Actor;
import org.peerbench.relationships.record.AreaRecord;
import org.peerbench.relationships.record.Wave;
import org.peerbench.relationships.record.Waves;

/** Keeps, for each area of a survey, the round of asking: the partners of the day on which it began, and its days. */
final class Rounds implements Questionnaire.Following {
    @Override
    public void follow(Survey survey, Transaction tx, ToolContext context) {
        LocalDate today = LocalDate.now(context.clock());
        LocalDate end = survey.open() || today.isAfter(survey.closesOn())
                ? survey.closesOn().plusDays(1)
                : today;
        Optional<PartialDate> closed = Optional.of(PartialDate.of(end.toString()));
        Waves waves = new Waves(tx.sql());
        List<Wave> known = waves.ofSurvey(survey.id());
        known.stream()
                .filter(wave -> !wave.closed().equals(closed))
                .forEach(wave -> waves.close(tx.changes(), wave, closed));
        survey.areas().stream()
                .filter(area -> known.stream().noneMatch(wave -> wave.area().equals(area)))
                .forEach(area -> waves.add(tx.changes(), begun(survey, area, closed, context)));
    }

    private static Wave begun(Survey survey, String area, Optional<PartialDate> closed, ToolContext context) {
        LocalDate day = LocalDate.ofInstant(survey.openedAt(), context.clock().getZone());
        List<Actor> partners = AreaRecord.of(area, Viewer.ANYBODY, context).actors(day);
        return new Wave(
                "",
                area,
                survey.title(),
                Optional.of(PartialDate.of(day.toString())),
                closed,
                Optional.of(survey.id()),
                context.texts().of("opening.boundary"),
                partners.stream().map(Actor::id).toList(),
                0);
    }
}
