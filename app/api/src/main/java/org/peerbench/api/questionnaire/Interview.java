package org.peerbench.api.questionnaire;

import org.peerbench.api.text.Texts;

/**
 * Where a respondent stands.
 *
 * @param answers named answers so far
 * @param texts   the tool's texts in the respondent's language, as changed for this survey
 */
public record Interview(Survey survey, Respondent respondent, Answers answers, Texts texts) {}
