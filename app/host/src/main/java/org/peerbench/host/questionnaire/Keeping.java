package org.peerbench.host.questionnaire;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.peerbench.api.Refusal;
import org.peerbench.api.access.Author;
import org.peerbench.api.data.Database;
import org.peerbench.api.data.Transaction;
import org.peerbench.api.page.part.Option;
import org.peerbench.api.questionnaire.Answers;
import org.peerbench.api.questionnaire.Audience;
import org.peerbench.api.questionnaire.Given;
import org.peerbench.api.questionnaire.Interview;
import org.peerbench.api.questionnaire.Kind;
import org.peerbench.api.questionnaire.Questionnaire;
import org.peerbench.api.questionnaire.Respondent;
import org.peerbench.api.questionnaire.Step;
import org.peerbench.api.text.Texts;
import org.peerbench.host.listing.DayText;

/** Stores what respondents do, in one transaction with what the tool makes of it. */
record Keeping(Clock clock, Texts texts) {
    private static final String THROUGH = "/answer";

    /** Keeps the answers of a step; the notice is the sentence that stood on the page. */
    void step(Sitting sitting, Step step, StepForm.Read read, String notice) {
        write(sitting, "survey.history.answered", tx -> {
            RespondentRow respondent = awaited(tx, sitting);
            Notices.record(tx.sql(), tx.changes(), respondent.id(), step, notice, clock.instant());
            progress(tx, respondent, Respondent.Progress.STARTED);
            if (step.audience() == Audience.COMBINED) {
                combined(tx, respondent, step, read);
            } else {
                named(tx, respondent, read);
                receive(tx, sitting, step, false);
            }
            return null;
        });
    }

    /** Sends all off. */
    void finish(Sitting sitting) {
        Questionnaire.Received sent = write(sitting, "survey.history.finished", tx -> {
            RespondentRow respondent = awaited(tx, sitting);
            RespondentRows.change(tx.changes(), respondent, Map.of("progress", Respondent.Progress.FINISHED.name()));
            return receive(tx, sitting, null, true);
        });
        sitting.asking().stored(sent);
    }

    void decline(Sitting sitting) {
        write(sitting, "survey.history.declined", tx -> {
            RespondentRows.change(
                    tx.changes(), awaited(tx, sitting), Map.of("progress", Respondent.Progress.DECLINED.name()));
            Invitations.withdraw(tx.sql(), tx.outbox(), sitting.respondent().id());
            return null;
        });
    }

    /** Begins, in one of the survey's languages. */
    void start(Sitting sitting, String language) {
        write(sitting, "survey.history.started", tx -> {
            RespondentRow respondent = awaited(tx, sitting);
            Map<String, Object> columns = new HashMap<>();
            columns.put("language", sitting.languages().contains(language) ? language : respondent.language());
            if (respondent.how() != Respondent.Progress.FINISHED) {
                columns.put("progress", Respondent.Progress.STARTED.name());
            }
            RespondentRows.change(tx.changes(), respondent, columns);
            return null;
        });
    }

    private static void named(Transaction tx, RespondentRow respondent, StepForm.Read read) {
        read.given().forEach((place, given) -> AnswerRows.save(tx.sql(), tx.changes(), respondent.id(), place, given));
        read.blank().forEach(place -> AnswerRows.clear(tx.sql(), tx.changes(), respondent.id(), place));
    }

    /** What was left blank stays as it was: answers given before are not on the page, so nobody can have removed them. */
    private static void combined(Transaction tx, RespondentRow respondent, Step step, StepForm.Read read) {
        Map<String, CombinedRows.Ends> ends = new HashMap<>();
        step.questions().forEach(question -> ends.put(question.id(), ends(question.kind())));
        for (Map.Entry<Answers.Place, Given> answer : read.given().entrySet()) {
            CombinedRows.Ends scale = ends.get(answer.getKey().question());
            CombinedRows.save(tx.sql(), respondent.id(), answer.getKey(), answer.getValue(), scale);
        }
        CombinedRows.mark(tx.sql(), tx.changes(), respondent, step.id());
    }

    private static CombinedRows.Ends ends(Kind kind) {
        if (kind instanceof Kind.Scale scale && !scale.points().isEmpty()) {
            Option most = scale.points().get(scale.points().size() - 1);
            return new CombinedRows.Ends(Long.valueOf(scale.points().get(0).value()), Long.valueOf(most.value()));
        }
        return new CombinedRows.Ends(null, null);
    }

    private static void progress(Transaction tx, RespondentRow respondent, Respondent.Progress to) {
        if (respondent.how() != Respondent.Progress.FINISHED) {
            RespondentRows.change(tx.changes(), respondent, Map.of("progress", to.name()));
        }
    }

    private static Questionnaire.Received receive(Transaction tx, Sitting sitting, Step step, boolean finished) {
        RespondentRow row =
                RespondentRows.find(tx.sql(), sitting.respondent().id()).orElseThrow();
        Interview now = new Interview(
                sitting.interview().survey(),
                RespondentRows.told(tx.sql(), row),
                AnswerRows.of(tx.sql(), row.id()),
                sitting.interview().texts());
        Questionnaire.Received received = new Questionnaire.Received(now, step, finished);
        sitting.asking().receive(received, tx);
        return received;
    }

    /** The respondent as stored now; between page and form the survey may have closed. */
    private RespondentRow awaited(Transaction tx, Sitting sitting) {
        SurveyRow survey = SurveyRows.find(tx.sql(), sitting.survey().id()).orElseThrow();
        RespondentRow respondent =
                RespondentRows.find(tx.sql(), sitting.respondent().id()).orElseThrow();
        boolean done = survey.isTask() && respondent.how() == Respondent.Progress.FINISHED;
        if (!survey.isOpenOn(LocalDate.now(clock.withZone(DayText.ZONE))) || respondent.revoked() || done) {
            throw new Refusal(Refusal.Kind.CONFLICT, "SURVEY_OVER", texts.of("survey.over.meanwhile"));
        }
        return respondent;
    }

    private <T> T write(Sitting sitting, String key, Database.Writing<T> work) {
        Author author = new Author("respondent", texts.of("survey.author"), THROUGH);
        String what = texts.of(key, sitting.survey().title());
        return sitting.asking()
                .gate()
                .pass(
                        sitting.asking().generation(),
                        () -> sitting.asking().database().write(author, what, work));
    }
}
