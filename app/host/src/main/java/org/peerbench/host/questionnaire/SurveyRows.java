package org.peerbench.host.questionnaire;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Surveys as stored. */
final class SurveyRows {
    private static final String SELECT = """
            select s.id, s.tool, s.questionnaire, s.use_as, s.title, s.about, s.closes_on, s.closed, s.opened_at, s.revision
            from survey s
            """;

    private SurveyRows() {}

    static Optional<SurveyRow> find(Handle sql, String id) {
        return sql.createQuery(SELECT + "where s.id = :id")
                .bind("id", id)
                .mapTo(SurveyRow.class)
                .findOne();
    }

    static List<SurveyRow> ofTool(Handle sql, String tool) {
        return sql.createQuery(SELECT + "where s.tool = :tool order by s.id desc")
                .bind("tool", tool)
                .mapTo(SurveyRow.class)
                .list();
    }

    /** All that ask the same, in the order in which they end. */
    static List<SurveyRow> like(Handle sql, SurveyRow survey) {
        return sql.createQuery(SELECT + "where s.tool = :tool and s.questionnaire = :questionnaire"
                        + " order by s.closes_on, s.id")
                .bind("tool", survey.tool())
                .bind("questionnaire", survey.questionnaire())
                .mapTo(SurveyRow.class)
                .list();
    }

    static List<SurveyRow> used(Handle sql, String use, int most) {
        return sql.createQuery(SELECT + "where s.use_as = :use order by s.id desc limit :most")
                .bind("use", use)
                .bind("most", most)
                .mapTo(SurveyRow.class)
                .list();
    }

    /** Those that are open and end between two days, both included; the first to end first. */
    static List<SurveyRow> endingBy(Handle sql, String use, LocalDate from, LocalDate until) {
        return sql.createQuery(SELECT + "where s.use_as = :use and s.closed = false"
                        + " and s.closes_on >= :from and s.closes_on <= :until order by s.closes_on, s.id")
                .bind("use", use)
                .bind("from", from)
                .bind("until", until)
                .mapTo(SurveyRow.class)
                .list();
    }

    static List<String> areas(Handle sql, String survey) {
        return sql.createQuery("select area_id from survey_area where survey_id = :survey order by id")
                .bind("survey", survey)
                .mapTo(String.class)
                .list();
    }
}
