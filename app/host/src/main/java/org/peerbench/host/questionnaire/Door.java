package org.peerbench.host.questionnaire;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.data.Database;
import org.peerbench.api.questionnaire.Interview;
import org.peerbench.api.text.Texts;
import org.peerbench.host.listing.DayText;
import org.peerbench.host.tool.Generation;
import org.peerbench.host.tool.ToolGate;

/** Where personal links come in. */
record Door(Database database, Supplier<List<Generation>> running, ToolGate gate, Clock clock, Texts texts) {
    /** What is behind a link. */
    sealed interface Behind {
        /** Somebody who may answer, or at least look at what they have answered. */
        record Somebody(Sitting sitting) implements Behind {}

        /**
         * Nothing any more.
         *
         * @param status of the answer: 404 for a link that never was, else 410
         * @param key    names the sentence
         * @param title  of the survey, or the empty text
         */
        record Nothing(int status, String key, String title) implements Behind {}
    }

    private static final int NEVER_WAS = 404;
    private static final int GONE = 410;
    private static final int NOT_NOW = 503;

    Behind open(String link) {
        return database.read(sql -> {
            Optional<SurveyLinks.Opened> opened = SurveyLinks.find(sql, link);
            return opened.isEmpty()
                    ? new Behind.Nothing(NEVER_WAS, "survey.dead.unknown", "")
                    : behind(sql, opened.get(), SurveyLinks.PATH + link);
        });
    }

    private Behind behind(Handle sql, SurveyLinks.Opened opened, String path) {
        RespondentRow respondent =
                RespondentRows.find(sql, opened.respondentId()).orElseThrow();
        SurveyRow survey = SurveyRows.find(sql, respondent.surveyId()).orElseThrow();
        if (respondent.revoked()) {
            return new Behind.Nothing(GONE, "survey.dead.revoked", survey.title());
        }
        if (!clock.instant().isBefore(opened.expiresAt())) {
            return new Behind.Nothing(GONE, "survey.dead.expired", survey.title());
        }
        return Asking.of(running, gate, survey)
                .<Behind>map(asking -> new Behind.Somebody(sitting(sql, asking, survey, respondent, path)))
                .orElse(new Behind.Nothing(NOT_NOW, "survey.dead.notNow", survey.title()));
    }

    private Sitting sitting(Handle sql, Asking asking, SurveyRow survey, RespondentRow respondent, String path) {
        boolean open = survey.isOpenOn(LocalDate.now(clock.withZone(DayText.ZONE)));
        SurveyTexts words = new SurveyTexts(Wordings.of(sql, survey.id(), respondent.language()), asking.texts());
        Interview interview = new Interview(
                survey.told(SurveyRows.areas(sql, survey.id()), LocalDate.now(clock.withZone(DayText.ZONE))),
                RespondentRows.told(sql, respondent),
                AnswerRows.of(sql, respondent.id()),
                words);
        return new Sitting(
                path,
                open,
                survey,
                respondent,
                asking,
                interview,
                new SurveyTexts(words.written(), texts),
                Notices.seen(sql, respondent.id()),
                CombinedRows.answered(sql, respondent.id()),
                Wordings.languages(sql, survey.id()));
    }
}
