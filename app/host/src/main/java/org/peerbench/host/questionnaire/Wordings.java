package org.peerbench.host.questionnaire;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.data.Changes;

/** Texts of a survey as changed or translated for it. */
final class Wordings {
    /** The language in which everything is there. */
    static final String FIRST = "en";

    static final String INTRO = "survey.text.intro";
    static final String THANKS = "survey.text.thanks";
    static final String INVITATION_SUBJECT = "survey.text.invitation.subject";
    static final String INVITATION = "survey.text.invitation";
    static final String REMINDER_SUBJECT = "survey.text.reminder.subject";
    static final String REMINDER = "survey.text.reminder";
    /** What every survey has, in the order in which it is met. */
    static final List<String> OURS = List.of(INVITATION_SUBJECT, INVITATION, REMINDER_SUBJECT, REMINDER, INTRO, THANKS);

    /** What stands around every survey's questions, in the order in which it is met: only to be translated. */
    static final List<String> FRAME = List.of(
            "survey.hello",
            "survey.begin",
            "survey.resume",
            "survey.language",
            "survey.act.start",
            "survey.act.resume",
            "survey.act.decline",
            "survey.notice.NAMED",
            "survey.notice.COMBINED",
            "survey.where",
            "survey.find",
            "survey.none",
            "survey.dontKnow",
            "survey.ratherNot",
            "survey.act.continue",
            "survey.act.back",
            "survey.saved",
            "survey.kept",
            "survey.check",
            "survey.check.how",
            "survey.own.none",
            "survey.own.confidential",
            "survey.own.confidential.some",
            "survey.act.change.one",
            "survey.act.send",
            "survey.act.done",
            "survey.thanks",
            "survey.thanks.until",
            "survey.thanks.over",
            "survey.act.own",
            "survey.act.change",
            "survey.decline",
            "survey.decline.how",
            "survey.act.decline.sure",
            "survey.declined",
            "survey.over.title",
            "survey.over",
            "survey.over.answered",
            "survey.over.meanwhile",
            "survey.wrong",
            "survey.wrong.choice",
            "survey.wrong.several",
            "survey.wrong.most",
            "survey.wrong.both",
            "survey.wrong.number",
            "survey.wrong.long",
            "survey.wrong.notice");

    private static final String TABLE = "survey_wording";

    private Wordings() {}

    private record Stored(String id, String name, String wording, long revision) {}

    /** The texts in a language, and where it has none, in the first. */
    static Map<String, String> of(Handle sql, String survey, String language) {
        Map<String, String> all = new HashMap<>(only(sql, survey, FIRST));
        all.putAll(only(sql, survey, language));
        return all;
    }

    /** The texts that were written in this language. */
    static Map<String, String> only(Handle sql, String survey, String language) {
        Map<String, String> all = new HashMap<>();
        stored(sql, survey, language).forEach(row -> all.put(row.name(), row.wording()));
        return all;
    }

    /** The languages in which something was written, the first always among them. */
    static List<String> languages(Handle sql, String survey) {
        List<String> others = sql.createQuery("select distinct language from survey_wording"
                        + " where survey_id = :survey and language <> :first order by language")
                .bind("survey", survey)
                .bind("first", FIRST)
                .mapTo(String.class)
                .list();
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(FIRST), others.stream())
                .toList();
    }

    /** Writes a text; a blank one is taken away, so that the usual one counts again. */
    static void write(Handle sql, Changes changes, String survey, String language, String name, String text) {
        Optional<Stored> before = stored(sql, survey, language).stream()
                .filter(row -> row.name().equals(name))
                .findFirst();
        if (text.isBlank()) {
            before.ifPresent(row -> changes.delete(TABLE, row.id(), row.revision()));
        } else if (before.isPresent()) {
            changes.update(TABLE, before.get().id(), before.get().revision(), Map.of("wording", text));
        } else {
            changes.insert(
                    TABLE,
                    Map.of(
                            "id", changes.newId(),
                            "survey_id", survey,
                            "language", language,
                            "name", name,
                            "wording", text));
        }
    }

    private static List<Stored> stored(Handle sql, String survey, String language) {
        return sql.createQuery("select id, name, wording, revision from survey_wording"
                        + " where survey_id = :survey and language = :language")
                .bind("survey", survey)
                .bind("language", language)
                .mapTo(Stored.class)
                .list();
    }
}
