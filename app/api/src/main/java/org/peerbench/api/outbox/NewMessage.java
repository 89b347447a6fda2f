package org.peerbench.api.outbox;

import org.peerbench.api.calendar.Calendar;

/**
 * A message to be put into the outbox. Nothing is sent before a coordinator has seen it.
 *
 * @param to      whom it is for
 * @param subject one line
 * @param body    plain text; where it says {@value #LINK} the respondent's personal link is put in when it is sent
 * @param purpose what it is, in a few plain words such as "Invitation to a survey"
 * @param area    id of the area it concerns, or {@code null}
 * @param respondent whose personal link is put in, or {@code null} for a message without one. The link itself is made at
 *     the moment of sending, so that its secret is stored nowhere
 * @param invitation goes with it where the workbench sends mail itself, so that calendars take it up, or {@code null}
 */
public record NewMessage(
        Recipient to,
        String subject,
        String body,
        String purpose,
        String area,
        String respondent,
        Calendar invitation) {
    /** Where the personal link stands in a body. */
    public static final String LINK = "{link}";

    /** One without an invitation. */
    public NewMessage(Recipient to, String subject, String body, String purpose, String area, String respondent) {
        this(to, subject, body, purpose, area, respondent, null);
    }

    /** A message about no area and without a personal link. */
    public static NewMessage of(Recipient to, String subject, String body, String purpose) {
        return new NewMessage(to, subject, body, purpose, null, null);
    }

    /** About an area. */
    public NewMessage about(String areaId) {
        return new NewMessage(to, subject, body, purpose, areaId, respondent, invitation);
    }

    /** With the personal link of somebody invited to a survey. */
    public NewMessage linking(String respondentId) {
        return new NewMessage(to, subject, body, purpose, area, respondentId, invitation);
    }

    /** With an invitation for calendars; see {@link Calendar#invitation}. */
    public NewMessage inviting(Calendar calendar) {
        return new NewMessage(to, subject, body, purpose, area, respondent, calendar);
    }
}
