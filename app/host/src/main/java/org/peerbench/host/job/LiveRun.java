package org.peerbench.host.job;

import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.peerbench.api.access.Author;
import org.peerbench.api.job.Job;
import org.peerbench.api.job.JobRun;
import org.peerbench.host.tool.Generation;

/** A run of this process, waiting or under way. May be used by any thread. */
final class LiveRun implements JobRun {
    private static final int LONGEST_SENTENCE = 500;

    private final String id;
    private final Generation generation;
    private final Job job;
    private final Map<String, String> parameters;
    private final Author author;
    private final AtomicReference<Stop> stop = new AtomicReference<>();
    private final AtomicBoolean settled = new AtomicBoolean();
    private volatile Progress progress = Progress.NONE;
    private volatile Thread thread;
    private volatile Future<?> alarm;

    LiveRun(String id, Generation generation, Job job, Map<String, String> parameters, Author author) {
        this.id = id;
        this.generation = generation;
        this.job = job;
        this.parameters = Map.copyOf(parameters);
        this.author = author;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Map<String, String> parameters() {
        return parameters;
    }

    @Override
    public Author author() {
        return author;
    }

    Generation generation() {
        return generation;
    }

    Job job() {
        return job;
    }

    JobKey key() {
        return new JobKey(generation.id(), job.id());
    }

    @Override
    public void progress(long done, long of, String sentence) {
        String shown = sentence == null ? "" : sentence;
        progress = new Progress(
                Math.max(0, done), Math.max(0, of), shown.substring(0, Math.min(LONGEST_SENTENCE, shown.length())));
    }

    Progress progress() {
        return progress;
    }

    @Override
    public boolean cancelled() {
        return stop.get() != null;
    }

    /** Why it was told to end, or {@code null}. */
    Stop stop() {
        return stop.get();
    }

    /** Tells it to end; the first reason counts. */
    boolean stop(Stop why) {
        return stop.compareAndSet(null, why);
    }

    /** What became of it is said once, even if its thread returns much later. */
    boolean settle() {
        return settled.compareAndSet(false, true);
    }

    boolean isSettled() {
        return settled.get();
    }

    void on(Thread worker) {
        thread = worker;
    }

    /** What will be done if it goes on for too long, in the place of what was to be done before. */
    void alarm(Future<?> next) {
        alarm = next;
    }

    /** It has come back in time. */
    void quiet() {
        if (alarm != null) {
            alarm.cancel(false);
        }
    }

    void interrupt() {
        Thread worker = thread;
        if (worker != null) {
            worker.interrupt();
        }
    }
}
