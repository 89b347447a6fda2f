package org.peerbench.api.job;

import java.util.Map;
import java.util.Optional;
import org.peerbench.api.access.Author;

/** The runs of a tool's own jobs. */
public interface Jobs {
    /**
     * Starts a job, or lets it wait until the run before it has ended. Whoever calls has made sure that the author may;
     * the author can follow the run at {@code /jobs/{id}}, and programs at {@code /api/jobs/{id}}.
     *
     * @param job        the id of a job that this tool contributes
     * @param parameters few and short; {@code area} is the id of the area that it is about
     * @return the run's id
     * @throws org.peerbench.api.Refusal                if too many runs wait already
     * @throws IllegalArgumentException if the tool has no such job
     */
    String start(String job, Map<String, String> parameters, Author author);

    /** How a run of this tool stands; empty if there is none with this id, or it was long ago. */
    Optional<JobState> find(String run);

    /** Asks a run of this tool to end; does nothing if it has ended. */
    void cancel(String run);
}
