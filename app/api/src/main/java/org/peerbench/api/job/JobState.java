package org.peerbench.api.job;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * How a run stands.
 *
 * @param id         the run's id
 * @param job        the job's id
 * @param parameters what it was started with
 * @param status     where it is in its life
 * @param done       steps behind it
 * @param of         steps altogether; 0 when not known
 * @param sentence   what it is doing, or what came of it, or why it failed
 * @param result     what came of it, for programs; {@code null} when there is nothing
 */
public record JobState(
        String id,
        String job,
        Map<String, String> parameters,
        Status status,
        long done,
        long of,
        String sentence,
        JsonNode result) {
    /** Where a run is in its life. */
    public enum Status {
        /** Another run of the same job goes first. */
        WAITING,
        /** It is under way. */
        RUNNING,
        /** It came to its end. */
        DONE,
        /** It could not be done. */
        FAILED,
        /** Somebody cancelled it. */
        CANCELLED,
        /** It was under way when the tool or the workbench stopped. */
        BROKEN_OFF;

        /** Whether nothing more will become of it. */
        public boolean over() {
            return this != WAITING && this != RUNNING;
        }
    }

    public JobState {
        parameters = Map.copyOf(parameters);
    }
}
