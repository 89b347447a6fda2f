package org.peerbench.relationships.record;

import java.util.List;
import org.peerbench.api.questionnaire.Audience;

/**
 * A question that an area adds to its surveys. It is never edited: answers were given to these words and to this audience.
 *
 * @param id       the workbench's own
 * @param area     id of the area
 * @param wording  the question
 * @param takes    what kind of answer
 * @param choices  what can be chosen; empty for a text or a number
 * @param audience who will see the answers; a text or a number is always named
 * @param revision counts the saves
 */
public record OwnQuestion(
        String id, String area, String wording, Takes takes, List<String> choices, Audience audience, long revision) {
    /** What kind of answer a question takes. */
    public enum Takes {
        /** One of the choices. */
        ONE,
        /** Any of the choices. */
        SEVERAL,
        /** Some lines. */
        TEXT,
        /** A whole number from 0 on. */
        NUMBER;

        /** Whether choices belong to it. */
        public boolean hasChoices() {
            return this == ONE || this == SEVERAL;
        }
    }

    public OwnQuestion {
        choices = List.copyOf(choices);
        if (takes.hasChoices() == choices.isEmpty()) {
            throw new IllegalArgumentException("Choices belong to a choice, and only to it");
        }
        if (audience == Audience.COMBINED && !takes.hasChoices()) {
            throw new IllegalArgumentException("Only choices can be combined");
        }
    }
}
