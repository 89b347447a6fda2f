package org.peerbench.host.questionnaire;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.outbox.NewMessage;
import org.peerbench.api.outbox.OutboxWriter;
import org.peerbench.api.outbox.Recipient;
import org.peerbench.api.text.Bundle;
import org.peerbench.api.text.Texts;
import org.peerbench.host.text.BundleTexts;

/** Invitations and reminders, in the survey's own words. */
public final class Invitations {
    /** The texts of this package. */
    static final Bundle BUNDLE = new Bundle("org.peerbench.host.questionnaire.messages");

    private Invitations() {}

    /** Our texts. */
    public static Texts texts() {
        return BundleTexts.read(List.of(BUNDLE), Invitations.class.getClassLoader(), null);
    }

    static void invite(Handle sql, OutboxWriter outbox, SurveyRow survey, RespondentRow respondent, Texts usual) {
        put(sql, outbox, survey, respondent, usual, Wordings.INVITATION_SUBJECT, Wordings.INVITATION);
    }

    static void remind(Handle sql, OutboxWriter outbox, SurveyRow survey, RespondentRow respondent, Texts usual) {
        put(sql, outbox, survey, respondent, usual, Wordings.REMINDER_SUBJECT, Wordings.REMINDER);
    }

    /** Takes back what waits for somebody who is not to be written to any more. */
    static void withdraw(Handle sql, OutboxWriter outbox, String respondent) {
        sql.createQuery("select id from outbox_message where respondent_id = :respondent"
                        + " and state in ('WAITING', 'FAILED')")
                .bind("respondent", respondent)
                .mapTo(String.class)
                .list()
                .forEach(outbox::withdraw);
    }

    private static String purpose(SurveyRow survey, String body) {
        String what = body.equals(Wordings.INVITATION) ? "invitation" : "reminder";
        return "survey.purpose." + what + (survey.isTask() ? ".task" : "");
    }

    private static void put(
            Handle sql,
            OutboxWriter outbox,
            SurveyRow survey,
            RespondentRow respondent,
            Texts usual,
            String subject,
            String body) {
        SurveyTexts texts = new SurveyTexts(Wordings.of(sql, survey.id(), respondent.language()), usual);
        List<String> areas = RespondentRows.areas(sql, respondent.id());
        boolean inDirectory = respondent.personId() != null && respondent.email() == null;
        outbox.put(new NewMessage(
                inDirectory
                        ? new Recipient.OfPerson(respondent.personId())
                        : new Recipient.OfAddress(respondent.name(), respondent.email()),
                texts.named(subject, survey, respondent.name()),
                texts.named(body, survey, respondent.name()),
                usual.of(purpose(survey, body)),
                areas.size() == 1 ? areas.get(0) : null,
                respondent.id()));
    }
}
