package org.peerbench.api.questionnaire;

import java.util.List;
import java.util.Optional;

/** The tool's own surveys, as stored now. */
public interface Questionnaires {
    /** One survey of this tool. */
    Optional<Survey> survey(String id);

    /** All surveys of this tool, the latest first. */
    List<Survey> surveys();

    /** Who was asked, by name. */
    List<Respondent> respondents(String survey);

    /** Who has answered, counted. */
    Turnout turnout(String survey);

    /** The named answers of a respondent whose notice about who sees them was on the page. */
    Answers answers(String respondent);

    /**
     * What is told of a question whose answers are only shown combined; without any figure while the survey is open for
     * the first time.
     *
     * @throws IllegalArgumentException if the survey is not this tool's
     */
    Combined combined(String survey, String question);
}
