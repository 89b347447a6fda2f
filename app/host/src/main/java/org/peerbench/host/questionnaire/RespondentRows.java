package org.peerbench.host.questionnaire;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.data.Changes;
import org.peerbench.api.questionnaire.Respondent;
import org.peerbench.api.questionnaire.Turnout;

/** Who is asked, as stored. */
final class RespondentRows {
    static final String TABLE = "survey_respondent";
    private static final String SELECT = """
            select r.id, r.survey_id, r.person_id, r.organisation_id, r.name, r.email, r.language, r.progress, r.revoked,
                   r.revision
            from survey_respondent r
            """;

    private RespondentRows() {}

    static Optional<RespondentRow> find(Handle sql, String id) {
        return sql.createQuery(SELECT + "where r.id = :id")
                .bind("id", id)
                .mapTo(RespondentRow.class)
                .findOne();
    }

    static Optional<RespondentRow> known(Handle sql, String survey, String identity) {
        return sql.createQuery(SELECT + "where r.survey_id = :survey and r.identity = :identity")
                .bind("survey", survey)
                .bind("identity", identity)
                .mapTo(RespondentRow.class)
                .findOne();
    }

    static List<RespondentRow> of(Handle sql, String survey) {
        return sql.createQuery(SELECT + "where r.survey_id = :survey order by lower(r.name), r.id")
                .bind("survey", survey)
                .mapTo(RespondentRow.class)
                .list();
    }

    /** To whom a message about this survey is written that has not gone out: a second would only say the same. */
    static Set<String> writtenTo(Handle sql, String survey) {
        return sql.createQuery("select distinct m.respondent_id from outbox_message m"
                        + " join survey_respondent r on r.id = m.respondent_id"
                        + " where r.survey_id = :survey and m.state in ('WAITING', 'SENDING', 'FAILED')")
                .bind("survey", survey)
                .mapTo(String.class)
                .set();
    }

    static List<String> areas(Handle sql, String respondent) {
        return sql.createQuery("select area_id from survey_respondent_area where respondent_id = :id order by id")
                .bind("id", respondent)
                .mapTo(String.class)
                .list();
    }

    static Respondent told(Handle sql, RespondentRow row) {
        return row.told(areas(sql, row.id()));
    }

    static Turnout turnout(List<RespondentRow> all) {
        List<RespondentRow> asked = all.stream().filter(row -> !row.revoked()).toList();
        return new Turnout(
                asked.size(),
                count(asked, Respondent.Progress.STARTED),
                count(asked, Respondent.Progress.FINISHED),
                count(asked, Respondent.Progress.DECLINED));
    }

    private static int count(List<RespondentRow> rows, Respondent.Progress progress) {
        return (int) rows.stream().filter(row -> row.how() == progress).count();
    }

    static void change(Changes changes, RespondentRow row, Map<String, ?> columns) {
        changes.update(TABLE, row.id(), row.revision(), columns);
    }
}
