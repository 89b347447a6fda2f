package org.peerbench.api.questionnaire;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Questions put to some people until a day.
 *
 * @param questionnaire id of what is asked
 * @param title         shown to respondents
 * @param about         the tool's own word for what it is about, such as an id of its own, or {@code null}
 * @param areas         ids of the areas it concerns
 * @param closesOn      the last day on which it can be answered
 * @param open          whether it can be answered now
 * @param openedAt      when it was opened
 */
public record Survey(
        String id,
        String questionnaire,
        String title,
        String about,
        List<String> areas,
        LocalDate closesOn,
        boolean open,
        Instant openedAt) {
    public Survey {
        areas = List.copyOf(areas);
    }
}
