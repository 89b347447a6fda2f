package org.peerbench.api.job;

import java.time.Duration;
import org.peerbench.api.ToolContext;

/**
 * Work that takes longer than a page may. The host runs it in the background, one run at a time, shows its progress, lets
 * people cancel it and keeps what became of it.
 *
 * @param id         unique in the tool, such as {@code round}
 * @param label      message key: what it does, such as "Run a round"
 * @param permission key of a contributed permission: who may start it, and look at runs of their own
 * @param schedule   when the host starts it by itself
 * @param budget     how long one run may take; then it is interrupted and has failed
 * @param work       what it does
 * @param alone      whether it can do without parameters, so that the page "Jobs" may start it at any time
 */
public record Job(
        String id, String label, String permission, Schedule schedule, Duration budget, Work work, boolean alone) {
    /** A job that can do without parameters if the schedule starts it, since then it has none. */
    public Job(String id, String label, String permission, Schedule schedule, Duration budget, Work work) {
        this(id, label, permission, schedule, budget, work, !(schedule instanceof Schedule.OnDemand));
    }

    /** Does it. */
    @FunctionalInterface
    public interface Work {
        /**
         * Does it, on a thread of its own.
         *
         * @throws org.peerbench.api.Refusal if it cannot be done, with the sentence that is shown
         * @throws JobCancelled              if it ends because somebody cancelled it
         * @throws Exception                 if it fails
         */
        JobOutcome run(JobRun run, ToolContext context) throws Exception;
    }

    /** Work that is only done when somebody asks for it, within five minutes. */
    public static Job onDemand(String id, String label, String permission, Work work) {
        return new Job(id, label, permission, new Schedule.OnDemand(), Duration.ofMinutes(5), work);
    }

    /** The same work, which can do without parameters. */
    public Job withoutParameters() {
        return new Job(id, label, permission, schedule, budget, work, true);
    }
}
