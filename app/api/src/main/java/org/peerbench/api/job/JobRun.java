package org.peerbench.api.job;

import java.util.Map;
import org.peerbench.api.access.Author;

/** One run, as its work sees it. May be used by any thread. */
public interface JobRun {
    /** The run's id. */
    String id();

    /** What it was started with; empty when the schedule started it. */
    Map<String, String> parameters();

    /** Who started it, as author of what it writes. */
    Author author();

    /**
     * Says how far it is.
     *
     * @param done     steps behind it
     * @param of       steps altogether; 0 when not known
     * @param sentence what it is doing, in plain words
     */
    void progress(long done, long of, String sentence);

    /** Whether it should end soon: somebody cancelled it, its time is spent, or the tool is being stopped. */
    boolean cancelled();

    /**
     * Ends here if it should.
     *
     * @throws JobCancelled if {@link #cancelled()}
     */
    default void stopIfCancelled() {
        if (cancelled()) {
            throw new JobCancelled();
        }
    }
}
