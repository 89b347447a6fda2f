package org.peerbench.testkit.job;

import java.util.List;
import java.util.Map;
import org.peerbench.api.Contributions;
import org.peerbench.api.Tool;
import org.peerbench.api.access.Permission;
import org.peerbench.api.job.Job;
import org.peerbench.api.job.JobOutcome;
import org.peerbench.api.job.JobRun;
import org.peerbench.api.route.Method;
import org.peerbench.api.route.Reply;
import org.peerbench.api.route.Route;

/** A tool that counts in the background until it is cancelled. */
public final class CountingTool implements Tool {
    /** Where to follow the run. */
    public record Started(String job) {}

    /** What came of it. */
    public record Counted(long number) {}

    @Override
    public void contribute(Contributions to) {
        to.permission(Permission.coordinating("count"));
        to.job(Job.onDemand("count", "count", "count", (run, context) -> count(run)));
        to.job(Job.onDemand("tidy", "tidy", "count", (run, context) -> JobOutcome.of("Tidied up"))
                .withoutParameters());
        to.route(new Route<>(
                Method.POST,
                "count",
                "count",
                "Starts to count",
                List.of(),
                Void.class,
                Started.class,
                (call, context) -> new Reply<>(
                        202,
                        new Started(context.jobs()
                                .start(
                                        "count",
                                        Map.of("from", "1"),
                                        call.request().author())),
                        null,
                        null)));
    }

    private static JobOutcome count(JobRun run) {
        long number = Long.parseLong(run.parameters().get("from"));
        while (!run.cancelled()) {
            run.progress(number++, 0, "Counting");
            Thread.onSpinWait();
        }
        return new JobOutcome("Counted", new Counted(number));
    }
}
