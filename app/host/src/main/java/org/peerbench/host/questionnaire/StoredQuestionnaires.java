package org.peerbench.host.questionnaire;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.data.Database;
import org.peerbench.api.questionnaire.Answers;
import org.peerbench.api.questionnaire.Combined;
import org.peerbench.api.questionnaire.Questionnaires;
import org.peerbench.api.questionnaire.Respondent;
import org.peerbench.api.questionnaire.Survey;
import org.peerbench.api.questionnaire.Turnout;
import org.peerbench.host.listing.DayText;

/** One tool's surveys as stored now. Surveys of other tools are not there. */
public record StoredQuestionnaires(Database database, String tool, Clock clock) implements Questionnaires {
    @Override
    public Optional<Survey> survey(String id) {
        return database.read(sql -> own(sql, id).map(row -> told(sql, row)));
    }

    @Override
    public List<Survey> surveys() {
        return database.read(sql ->
                SurveyRows.ofTool(sql, tool).stream().map(row -> told(sql, row)).toList());
    }

    @Override
    public List<Respondent> respondents(String survey) {
        return database.read(sql -> rows(sql, survey).stream()
                .map(row -> RespondentRows.told(sql, row))
                .toList());
    }

    @Override
    public Turnout turnout(String survey) {
        return database.read(sql -> RespondentRows.turnout(rows(sql, survey)));
    }

    @Override
    public Answers answers(String respondent) {
        return database.read(sql -> RespondentRows.find(sql, respondent)
                .filter(row -> own(sql, row.surveyId()).isPresent())
                .map(row -> AnswerRows.of(sql, row.id()))
                .orElse(Answers.NONE));
    }

    @Override
    public Combined combined(String survey, String question) {
        return database.read(sql -> {
            SurveyRow row =
                    own(sql, survey).orElseThrow(() -> new IllegalArgumentException("This tool has no such survey"));
            return Telling.of(sql, row, today(), question);
        });
    }

    private List<RespondentRow> rows(Handle sql, String survey) {
        return own(sql, survey).map(row -> RespondentRows.of(sql, row.id())).orElse(List.of());
    }

    private Optional<SurveyRow> own(Handle sql, String id) {
        return SurveyRows.find(sql, id).filter(row -> row.tool().equals(tool));
    }

    private Survey told(Handle sql, SurveyRow row) {
        return row.told(SurveyRows.areas(sql, row.id()), today());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(DayText.ZONE));
    }
}
