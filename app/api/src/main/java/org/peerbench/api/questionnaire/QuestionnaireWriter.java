package org.peerbench.api.questionnaire;

import java.time.LocalDate;

/** Opens surveys and invites to them, in the transaction that stores what they belong to. */
public interface QuestionnaireWriter {
    /**
     * Opens a survey.
     *
     * @return its id
     * @throws IllegalArgumentException if the tool contributes no such questionnaire, or the areas are none or unknown
     */
    String open(NewSurvey survey);

    /**
     * Adds somebody who is asked; no message is written yet. Whoever is on the list already gets the areas added.
     *
     * @return the respondent's id
     */
    String add(String survey, Invitee invitee);

    /**
     * Adds somebody and puts the survey's invitation with the personal link into the outbox, unless they have one.
     *
     * @return the respondent's id
     */
    String invite(String survey, Invitee invitee);

    /**
     * Puts a reminder into the outbox for everybody who has not sent off the answers, unless they would rather not
     * answer or a message with their link has not gone out yet.
     *
     * @return how many are reminded
     */
    int remind(String survey);

    /** Ends a survey: its links answer no more, and what may be combined can be read. */
    void close(String survey);

    /** Opens it again, to be answered up to this day. */
    void reopen(String survey, LocalDate closesOn);

    /** Takes back all personal links of a respondent. */
    void revoke(String respondent);
}
