package org.peerbench.host.job;

import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.peerbench.api.Refusal;
import org.peerbench.api.job.JobCancelled;
import org.peerbench.api.job.JobOutcome;
import org.peerbench.api.job.JobState.Status;
import org.peerbench.host.tool.Retired;
import org.peerbench.host.tool.ToolFailure;
import org.peerbench.host.tool.ToolGate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does the work of one run, through the tool's gate, and says what became of it, whatever happens. */
record Worker(ToolGate gate) {
    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);

    /** A run is told to end when its time is spent; the gate names the thread of one that does not. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    Ended work(LiveRun run) {
        try {
            return gate.pass(run.generation(), run.job().budget().plus(PATIENCE), () -> guarded(run));
        } catch (Refusal refusal) {
            return Ended.failed(refusal.getMessage());
        } catch (ToolFailure failure) {
            return run.stop() == null ? failed(failure) : stopped(run);
        } catch (Retired replaced) {
            run.stop(Stop.TOOL_GONE);
            return stopped(run);
        } catch (RuntimeException | Error fault) {
            return run.stop() == null ? unforeseen(fault) : stopped(run);
        }
    }

    /** Work that ends because it was told to is no fault of the tool, unless it took too long. */
    private static Ended guarded(LiveRun run) throws Exception {
        try {
            JobOutcome outcome = run.job().work().run(run, run.generation().context());
            String sentence = outcome == null ? "" : outcome.sentence();
            Object result = outcome == null ? null : outcome.result();
            return new Ended(
                    Status.DONE,
                    sentence,
                    Json.result(result, run.generation().context().json()));
        } catch (JobCancelled asked) {
            if (run.stop() == null) {
                return new Ended(Status.CANCELLED, Sentences.of("job.gaveUp"), null);
            }
            return stopped(run);
        } catch (Exception fault) {
            if (run.stop() != null && run.stop() != Stop.TOO_LONG) {
                LOG.info("A run of {} ended when it was told to", run.key(), fault);
                return stopped(run);
            }
            throw fault;
        }
    }

    static Ended stopped(LiveRun run) {
        return new Ended(
                run.stop().status(), run.stop().sentence(run.job().budget().toMinutes()), null);
    }

    private static Ended failed(ToolFailure failure) {
        Throwable cause = failure.getCause();
        return Ended.failed(
                cause == null ? failure.getMessage() : Sentences.of("job.failed", failure.getMessage(), name(cause)));
    }

    private static String name(Throwable cause) {
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }

    private static Ended unforeseen(Throwable fault) {
        String code = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        LOG.error("Fault {} in a run", code, fault);
        return Ended.failed(Sentences.of("job.fault", code));
    }
}
