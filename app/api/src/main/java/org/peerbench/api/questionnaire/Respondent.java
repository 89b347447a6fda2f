package org.peerbench.api.questionnaire;

import java.util.List;

/**
 * Somebody who has been asked.
 *
 * @param person       id, or {@code null}
 * @param organisation id of the organisation for which they answer, or {@code null}
 * @param name         how they are addressed
 * @param areas        ids of the areas they are asked about
 * @param progress     how far they are
 */
public record Respondent(
        String id,
        String survey,
        String person,
        String organisation,
        String name,
        List<String> areas,
        Progress progress) {
    /** How far. */
    public enum Progress {
        /** Has not begun. */
        INVITED,
        /** Has begun. */
        STARTED,
        /** Has sent the answers off. */
        FINISHED,
        /** Would rather not answer. */
        DECLINED
    }

    public Respondent {
        areas = List.copyOf(areas);
    }
}
