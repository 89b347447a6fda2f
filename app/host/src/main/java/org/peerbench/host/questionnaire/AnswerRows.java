package org.peerbench.host.questionnaire;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.data.Changes;
import org.peerbench.api.questionnaire.Answers;
import org.peerbench.api.questionnaire.Given;

/** Named answers as stored: tracked, each row one question and one subject. */
final class AnswerRows {
    private static final String TABLE = "survey_answer";

    private AnswerRows() {}

    private record Stored(String id, String question, String subject, String state, String given, long revision) {
        Given told() {
            return new Given(Given.State.valueOf(state), Values.read(given));
        }
    }

    static Answers of(Handle sql, String respondent) {
        Map<Answers.Place, Given> all = new HashMap<>();
        sql.createQuery("select id, question, subject, state, given, revision from survey_answer"
                        + " where respondent_id = :respondent")
                .bind("respondent", respondent)
                .mapTo(Stored.class)
                .forEach(row -> all.put(new Answers.Place(row.question(), row.subject()), row.told()));
        return new Answers(all);
    }

    static void save(Handle sql, Changes changes, String respondent, Answers.Place place, Given given) {
        Optional<Stored> stored = stored(sql, respondent, place);
        Map<String, Object> row = new HashMap<>();
        row.put("state", given.state().name());
        row.put("given", Values.written(given.values()));
        if (stored.isPresent()) {
            changes.update(TABLE, stored.get().id(), stored.get().revision(), row);
            return;
        }
        row.put("id", changes.newId());
        row.put("respondent_id", respondent);
        row.put("question", place.question());
        row.put("subject", place.subject());
        changes.insert(TABLE, row);
    }

    static void clear(Handle sql, Changes changes, String respondent, Answers.Place place) {
        stored(sql, respondent, place).ifPresent(row -> changes.delete(TABLE, row.id(), row.revision()));
    }

    private static Optional<Stored> stored(Handle sql, String respondent, Answers.Place place) {
        return sql.createQuery("""
                        select id, question, subject, state, given, revision from survey_answer
                        where respondent_id = :respondent and question = :question and subject = :subject
                        """)
                .bind("respondent", respondent)
                .bind("question", place.question())
                .bind("subject", place.subject())
                .mapTo(Stored.class)
                .findOne();
    }
}
