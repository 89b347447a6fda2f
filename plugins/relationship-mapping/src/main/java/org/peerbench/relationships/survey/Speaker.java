package org.peerbench.relationships.survey;

import org.peerbench.api.questionnaire.Given;
import org.peerbench.api.questionnaire.Interview;
import org.peerbench.api.questionnaire.Respondent;

/** For whom a respondent speaks. */
final class Speaker {
    private Speaker() {}

    /** Id of the organisation, as invited or as the respondent says; {@code null} while it is not known. */
    static String organisation(Interview interview) {
        Respondent respondent = interview.respondent();
        return respondent.organisation() != null
                ? respondent.organisation()
                : interview
                        .answers()
                        .to(Names.FOR)
                        .map(Given::value)
                        .filter(id -> !id.isEmpty())
                        .orElse(null);
    }

    /** Who answered: the person of the directory, or else the respondent, so that a changed answer finds the earlier. */
    static String person(Respondent respondent) {
        return respondent.person() != null ? respondent.person() : respondent.id();
    }
}
