package org.peerbench.matching.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.peerbench.matching.round.Outcome;

/** A solution as it is stored and answered: the same solution gives the same bytes. */
public final class OutcomeText {
    private OutcomeText() {}

    /** Writes it. */
    public static String write(Outcome outcome, ObjectMapper json) {
        try {
            return json.writeValueAsString(SolutionAnswer.of(outcome));
        } catch (JsonProcessingException never) {
            throw new IllegalStateException(never);
        }
    }

    /**
     * Reads one that was written so.
     *
     * @throws IllegalStateException if it is damaged
     */
    public static SolutionAnswer read(String content, ObjectMapper json) {
        try {
            return json.readValue(content, SolutionAnswer.class);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("A stored solution cannot be read", damaged);
        }
    }
}
