package org.peerbench.host.questionnaire;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.ToolContext;
import org.peerbench.api.data.Transaction;
import org.peerbench.api.gathering.HeldFact;
import org.peerbench.api.gathering.PersonalData;
import org.peerbench.api.text.Texts;
import org.peerbench.host.listing.DayText;

/**
 * What surveys hold about a person. Forgetting keeps named answers, which are the organisation's, and takes away who gave
 * them, the links and the confidential answers.
 */
final class HeldAnswers {
    private static final List<String> PERSONAL = List.of("name", "email", "person_id");

    private HeldAnswers() {}

    static PersonalData data() {
        return new PersonalData("surveys", HeldAnswers::find, HeldAnswers::erase);
    }

    private static List<RespondentRow> of(Handle sql, String person) {
        return sql
                .createQuery("select id from survey_respondent where person_id = :person order by id")
                .bind("person", person)
                .mapTo(String.class)
                .list()
                .stream()
                .flatMap(id -> RespondentRows.find(sql, id).stream())
                .toList();
    }

    private static List<HeldFact> find(String person, ToolContext context) {
        Texts texts = context.texts();
        return context.database()
                .read(sql -> of(sql, person).stream()
                        .map(row -> {
                            SurveyRow survey =
                                    SurveyRows.find(sql, row.surveyId()).orElseThrow();
                            int named = AnswerRows.of(sql, row.id()).given().size();
                            int confidential =
                                    CombinedRows.answered(sql, row.id()).size();
                            return new HeldFact(
                                    texts.of("survey.held", survey.title()),
                                    texts.of(
                                            "survey.held.what",
                                            texts.of("survey.progress." + row.progress()),
                                            named,
                                            confidential),
                                    SurveyFeature.PATH + "/" + survey.id());
                        })
                        .toList());
    }

    private static List<String> erase(String person, Transaction tx, ToolContext context) {
        List<String> erased = new ArrayList<>();
        for (RespondentRow row : of(tx.sql(), person)) {
            SurveyRow survey = SurveyRows.find(tx.sql(), row.surveyId()).orElseThrow();
            // What can be read now stays as it is: the difference would tell what this person answered.
            Telling.keep(tx.sql(), survey, LocalDate.now(context.clock().withZone(DayText.ZONE)));
            for (String table : List.of("survey_link", "survey_combined")) {
                tx.sql()
                        .createUpdate("delete from " + table + " where respondent_id = :respondent")
                        .bind("respondent", row.id())
                        .execute();
            }
            RespondentRows.change(tx.changes(), row, Map.of("revoked", true));
            tx.changes().erase(RespondentRows.TABLE, row.id(), PERSONAL);
            erased.add(context.texts().of("survey.erased", survey.title()));
        }
        return erased;
    }
}
