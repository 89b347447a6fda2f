package org.peerbench.host.questionnaire;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.peerbench.api.questionnaire.Questionnaire;
import org.peerbench.api.questionnaire.Survey;

/** A survey as stored. */
record SurveyRow(
        String id,
        String tool,
        String questionnaire,
        String useAs,
        String title,
        String about,
        LocalDate closesOn,
        boolean closed,
        Instant openedAt,
        long revision) {
    boolean isTask() {
        return Questionnaire.Use.valueOf(useAs) == Questionnaire.Use.TASK;
    }

    /** Whether it can be answered on this day, the last one included. */
    boolean isOpenOn(LocalDate day) {
        return !closed && !day.isAfter(closesOn);
    }

    Survey told(List<String> areas, LocalDate today) {
        return new Survey(id, questionnaire, title, about, areas, closesOn, isOpenOn(today), openedAt);
    }
}
