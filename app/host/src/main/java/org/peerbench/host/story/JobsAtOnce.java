package org.peerbench.host.story;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.peerbench.api.access.Author;
import org.peerbench.api.job.Job;
import org.peerbench.api.job.JobOutcome;
import org.peerbench.api.job.JobRun;
import org.peerbench.api.job.JobState;
import org.peerbench.api.job.Jobs;
import org.peerbench.host.tool.Generation;

/** Does a tool's jobs where they are started, so that they are over before the next act and see the time of the story. */
public final class JobsAtOnce implements Jobs {
    private final Supplier<Generation> tool;
    private final Map<String, JobState> done = new HashMap<>();

    /** Jobs of the tool that will be known once one is started. */
    public JobsAtOnce(Supplier<Generation> tool) {
        this.tool = tool;
    }

    private record Run(String id, Map<String, String> parameters, Author author) implements JobRun {
        @Override
        public void progress(long done, long of, String sentence) {
            // Nobody looks on.
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    }

    @Override
    public String start(String id, Map<String, String> parameters, Author author) {
        Job job = tool.get().contributed().jobs().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no job '" + id + "'"));
        Run run = new Run(UUID.randomUUID().toString(), Map.copyOf(parameters), author);
        String sentence = run(job, run).sentence();
        done.put(run.id(), new JobState(run.id(), id, parameters, JobState.Status.DONE, 0, 0, sentence, null));
        return run.id();
    }

    private JobOutcome run(Job job, JobRun run) {
        try {
            return job.work().run(run, tool.get().context());
        } catch (RuntimeException known) {
            throw known;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public Optional<JobState> find(String run) {
        return Optional.ofNullable(done.get(run));
    }

    @Override
    public void cancel(String run) {
        // It is over.
    }
}
