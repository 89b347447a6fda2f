package org.peerbench.matching.support;

import java.util.Optional;
import org.peerbench.api.questionnaire.Survey;
import org.peerbench.matching.life.Side;

/**
 * What a task is about.
 *
 * @param support id of the support
 * @param months  for a check whether it lasts; else 0
 */
record About(String support, Side side, int months) {
    private static final int PARTS = 3;

    /** As the task keeps it. */
    String text() {
        return support + ":" + side.name() + ":" + months;
    }

    /** That of a task; empty where it is about something else. */
    static Optional<About> of(Survey survey) {
        String[] parts = survey.about() == null ? new String[0] : survey.about().split(":", -1);
        return parts.length == PARTS
                ? Optional.of(new About(parts[0], Side.valueOf(parts[1]), Integer.parseInt(parts[2])))
                : Optional.empty();
    }
}
