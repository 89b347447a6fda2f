package org.peerbench.host.questionnaire;

import java.util.List;
import org.peerbench.api.questionnaire.Respondent;

/** Somebody who is asked, as stored; person, organisation and e-mail may be {@code null}. */
record RespondentRow(
        String id,
        String surveyId,
        String personId,
        String organisationId,
        String name,
        String email,
        String language,
        String progress,
        boolean revoked,
        long revision) {
    Respondent.Progress how() {
        return Respondent.Progress.valueOf(progress);
    }

    /** Whether a reminder makes sense. */
    boolean isAwaited() {
        return !revoked && (how() == Respondent.Progress.INVITED || how() == Respondent.Progress.STARTED);
    }

    Respondent told(List<String> areas) {
        return new Respondent(id, surveyId, personId, organisationId, name, areas, how());
    }
}
