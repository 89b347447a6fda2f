package org.peerbench.host.questionnaire;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.data.Changes;
import org.peerbench.api.questionnaire.Audience;
import org.peerbench.api.questionnaire.Step;
import org.peerbench.api.text.Texts;
import org.peerbench.host.account.Secrets;

/** Who will see an answer: the sentence at the question, and that a respondent had it on the page. */
final class Notices {
    private static final String TABLE = "survey_notice";

    private Notices() {}

    static String sentence(Texts texts, Audience audience) {
        return texts.of("survey.notice." + audience.name());
    }

    /** At a step of somebody's: whoever is asked for one task by name answers for no organisation. */
    static String sentence(Sitting sitting, Step step) {
        boolean byName = sitting.survey().isTask() && sitting.respondent().organisationId() == null;
        return byName ? sitting.texts().of("survey.notice.TASK") : sentence(sitting.texts(), step.audience());
    }

    /** What the form sends back to show which sentence it stood under. */
    static String mark(String sentence) {
        return Secrets.hash(sentence);
    }

    /** The steps whose notice a respondent had on the page. */
    static Set<String> seen(Handle sql, String respondent) {
        return new HashSet<>(sql.createQuery("select step from survey_notice where respondent_id = :respondent")
                .bind("respondent", respondent)
                .mapTo(String.class)
                .list());
    }

    /** Records that the notice of a step was on the page. */
    static void record(Handle sql, Changes changes, String respondent, Step step, String sentence, Instant now) {
        record Stored(String id, String notice, String audience, long revision) {}
        Optional<Stored> before = sql.createQuery("select id, notice, audience, revision from survey_notice"
                        + " where respondent_id = :respondent and step = :step")
                .bind("respondent", respondent)
                .bind("step", step.id())
                .map((row, context) -> new Stored(
                        row.getString("id"),
                        row.getString("notice"),
                        row.getString("audience"),
                        row.getLong("revision")))
                .findOne();
        Map<String, Object> row = new HashMap<>();
        row.put("audience", step.audience().name());
        row.put("notice", sentence);
        if (before.isPresent()) {
            changes.update(TABLE, before.get().id(), before.get().revision(), row);
            return;
        }
        row.put("id", changes.newId());
        row.put("respondent_id", respondent);
        row.put("step", step.id());
        row.put("seen_at", now);
        changes.insert(TABLE, row);
    }
}
