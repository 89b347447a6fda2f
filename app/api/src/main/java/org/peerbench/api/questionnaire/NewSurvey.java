package org.peerbench.api.questionnaire;

import java.time.LocalDate;
import java.util.List;

/**
 * A survey to be opened.
 *
 * @param questionnaire id of a questionnaire that this tool contributes
 * @param title         shown to respondents
 * @param intro         what it is for, plain text; coordinators may change it
 * @param about         the tool's own word for what it is about, or {@code null}
 * @param areas         ids of the areas it concerns, at least one
 * @param closesOn      the last day on which it can be answered
 */
public record NewSurvey(
        String questionnaire, String title, String intro, String about, List<String> areas, LocalDate closesOn) {
    public NewSurvey {
        areas = List.copyOf(areas);
    }
}
