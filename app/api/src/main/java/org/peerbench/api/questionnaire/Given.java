package org.peerbench.api.questionnaire;

import java.util.List;

/**
 * What was answered. That nothing was answered yet has no {@code Given}: it is kept apart from both ways of not saying.
 *
 * @param state  whether and how it was answered
 * @param values the values chosen, or the one text or number; empty unless answered. Choosing none of a list is an answer
 *     too
 */
public record Given(State state, List<String> values) {
    /** Whether and how. */
    public enum State {
        ANSWERED,
        DONT_KNOW,
        RATHER_NOT
    }

    public Given {
        values = List.copyOf(values);
    }

    /** An answer. */
    public static Given of(List<String> values) {
        return new Given(State.ANSWERED, values);
    }

    /** The one value; the empty text where there is none. */
    public String value() {
        return values.isEmpty() ? "" : values.get(0);
    }
}
