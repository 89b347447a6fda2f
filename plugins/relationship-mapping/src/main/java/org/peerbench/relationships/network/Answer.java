package org.peerbench.relationships.network;

import java.util.OptionalInt;

/**
 * A value, or why there is none.
 *
 * @param status what became of the question
 * @param value  there exactly when it was answered
 */
public record Answer(AnswerStatus status, OptionalInt value) {
    public Answer {
        if ((status == AnswerStatus.ANSWERED) != value.isPresent()) {
            throw new IllegalArgumentException(status + " with value " + value);
        }
    }

    /** An answer with a value of the relation's scale. */
    public static Answer of(int value) {
        return new Answer(AnswerStatus.ANSWERED, OptionalInt.of(value));
    }

    /** No value, and why. */
    public static Answer without(AnswerStatus status) {
        return new Answer(status, OptionalInt.empty());
    }

    /** Whether there is a value. */
    public boolean given() {
        return status == AnswerStatus.ANSWERED;
    }
}
