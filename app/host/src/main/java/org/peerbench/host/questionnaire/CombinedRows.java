package org.peerbench.host.questionnaire;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.peerbench.api.data.Changes;
import org.peerbench.api.questionnaire.Answers;
import org.peerbench.api.questionnaire.Given;

/**
 * Answers that are only shown combined. This class alone touches their table. They never pass the change log, which
 * learns that something changed and no more; and what the database says when it fails is not passed on, since its
 * messages repeat the values.
 */
final class CombinedRows {
    private static final String MARK = "survey_combined_change";

    private CombinedRows() {}

    /** One answer with the ends of its scale, which are {@code null} for a choice. */
    record Rating(String question, String subject, String given, Long least, Long most, String identity) {
        List<String> values() {
            return Values.read(given);
        }

        @Override
        public String toString() {
            return "Rating";
        }
    }

    /** The ends of a scale; {@code null} for a choice. */
    record Ends(Long least, Long most) {}

    static void save(Handle sql, String respondent, Answers.Place place, Given given, Ends ends) {
        quietly(() -> sql.createUpdate("""
                        insert into survey_combined (respondent_id, question, subject, state, given, least, most)
                        values (:respondent, :question, :subject, :state, :given, :least, :most)
                        on conflict (respondent_id, question, subject) do update
                        set state = excluded.state, given = excluded.given, least = excluded.least, most = excluded.most
                        """)
                .bind("respondent", respondent)
                .bind("question", place.question())
                .bind("subject", place.subject())
                .bind("state", given.state().name())
                .bind("given", Values.written(given.values()))
                .bind("least", ends.least())
                .bind("most", ends.most())
                .execute());
    }

    /** Notes in the change log that a respondent answered a step. */
    static void mark(Handle sql, Changes changes, RespondentRow respondent, String step) {
        record Mark(String id, long saves, long revision) {}
        Optional<Mark> before = sql.createQuery("select id, saves, revision from survey_combined_change"
                        + " where respondent_id = :respondent and step = :step")
                .bind("respondent", respondent.id())
                .bind("step", step)
                .map((row, context) -> new Mark(row.getString("id"), row.getLong("saves"), row.getLong("revision")))
                .findOne();
        if (before.isPresent()) {
            Mark mark = before.get();
            changes.update(MARK, mark.id(), mark.revision(), Map.of("saves", mark.saves() + 1));
        } else {
            changes.insert(
                    MARK,
                    Map.of(
                            "id", changes.newId(),
                            "survey_id", respondent.surveyId(),
                            "respondent_id", respondent.id(),
                            "step", step,
                            "saves", 1));
        }
    }

    /** Where a respondent has answered, without what. */
    static Set<Answers.Place> answered(Handle sql, String respondent) {
        return new HashSet<>(
                sql.createQuery("select question, subject from survey_combined where respondent_id = :respondent")
                        .bind("respondent", respondent)
                        .map((row, context) -> new Answers.Place(row.getString("question"), row.getString("subject")))
                        .list());
    }

    /** All that was answered in a survey, to be combined and for nothing else. */
    static List<Rating> of(Handle sql, String survey) {
        return quietly(() ->
                sql.createQuery("""
                        select c.question, c.subject, c.given, c.least, c.most, r.identity from survey_combined c
                        join survey_respondent r on r.id = c.respondent_id
                        where r.survey_id = :survey and c.state = 'ANSWERED'
                        order by c.question, c.subject, c.respondent_id
                        """).bind("survey", survey).mapTo(Rating.class).list());
    }

    private static <R> R quietly(Supplier<R> work) {
        try {
            return work.get();
        } catch (JdbiException failure) {
            throw new IllegalStateException("A confidential answer could not be kept: "
                    + failure.getClass().getSimpleName());
        }
    }
}
