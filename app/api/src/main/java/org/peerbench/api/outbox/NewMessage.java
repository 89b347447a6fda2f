package org.peerbench.api.outbox;

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
 */
public record NewMessage(Recipient to, String subject, String body, String purpose, String area, String respondent) {
    /** Where the personal link stands in a body. */
    public static final String LINK = "{link}";

    /** A message about no area and without a personal link. */
    public static NewMessage of(Recipient to, String subject, String body, String purpose) {
        return new NewMessage(to, subject, body, purpose, null, null);
    }

    /** About an area. */
    public NewMessage about(String areaId) {
        return new NewMessage(to, subject, body, purpose, areaId, respondent);
    }

    /** With the personal link of somebody invited to a survey. */
    public NewMessage linking(String respondentId) {
        return new NewMessage(to, subject, body, purpose, area, respondentId);
    }
}
