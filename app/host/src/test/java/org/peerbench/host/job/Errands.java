package org.peerbench.host.job;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.peerbench.api.Contributions;
import org.peerbench.api.Refusal;
import org.peerbench.api.Tool;
import org.peerbench.api.access.Permission;
import org.peerbench.api.job.Job;
import org.peerbench.api.job.JobCancelled;
import org.peerbench.api.job.JobOutcome;
import org.peerbench.api.job.JobRun;
import org.peerbench.api.job.Schedule;

/** A tool with jobs of every kind. */
final class Errands implements Tool {
    static final String ID = "errands";

    final CountDownLatch begun = new CountDownLatch(1);
    final CountDownLatch goOn = new CountDownLatch(1);
    final AtomicInteger atOnce = new AtomicInteger();
    final AtomicInteger most = new AtomicInteger();
    final AtomicInteger nights = new AtomicInteger();

    /** What came of counting. */
    record Counted(int number) {}

    @Override
    public void contribute(Contributions to) {
        to.permission(Permission.writing("write"));
        to.job(Job.onDemand("count", "count", "write", (run, context) -> count(run)));
        to.job(Job.onDemand("fail", "fail", "write", (run, context) -> {
            throw new IllegalStateException("the van broke down");
        }));
        to.job(Job.onDemand("refuse", "refuse", "write", (run, context) -> {
            throw new Refusal(Refusal.Kind.CONFLICT, "CLOSED", "The shop is closed.");
        }));
        to.job(Job.onDemand("polite", "polite", "write", (run, context) -> politely(run)));
        to.job(new Job(
                "slow", "slow", "write", new Schedule.OnDemand(), Duration.ofMillis(50), (run, context) -> waiting()));
        to.job(Job.onDemand("long", "long", "write", (run, context) -> waiting()));
        to.job(new Job("nightly", "nightly", "write", new Schedule.Daily(2), Duration.ofMinutes(1), (run, context) -> {
            nights.incrementAndGet();
            return JobOutcome.of("Done in the night");
        }));
    }

    private JobOutcome count(JobRun run) {
        most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
        int to = Integer.parseInt(run.parameters().getOrDefault("to", "3"));
        for (int i = 1; i <= to; i++) {
            run.progress(i, to, "Counted to " + i);
        }
        atOnce.decrementAndGet();
        return new JobOutcome("Counted to " + to, new Counted(to));
    }

    /** Looks now and then whether it should end. */
    private JobOutcome politely(JobRun run) {
        begun.countDown();
        while (!run.cancelled()) {
            Thread.onSpinWait();
        }
        throw new JobCancelled();
    }

    private JobOutcome waiting() throws InterruptedException {
        begun.countDown();
        goOn.await();
        return JobOutcome.of("Waited");
    }
}
