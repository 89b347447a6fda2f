package org.peerbench.host.job;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.peerbench.api.Refusal;
import org.peerbench.api.access.Author;
import org.peerbench.api.data.Database;
import org.peerbench.api.job.Jobs;
import org.peerbench.host.store.Ids;
import org.peerbench.host.thread.Daemons;
import org.peerbench.host.tool.Generation;
import org.peerbench.host.tool.ToolGate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs jobs in the background: one run of a job at a time, on a thread of its own, within its time, through the gate of
 * its tool. What became of each is kept, also of those that were under way when a process ended. May be used by any thread.
 */
public final class JobDesk implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(JobDesk.class);
    private static final Author ITSELF = new Author("system", "Peerbench", "jobs");
    /** How long a run may go on after it was cancelled, and again after it was interrupted. */
    private static final Duration GRACE = Duration.ofSeconds(5);

    private static final Duration BEAT = Duration.ofSeconds(5);
    private static final int HISTORY = 50;

    private final Database database;
    private final JobsOffered offered;
    private final Worker worker;
    private final Clock clock;
    private final Ids ids;
    private final String place;
    private final Schedules schedules;
    private final Lines lines = new Lines();
    private final Map<String, LiveRun> live = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newCachedThreadPool(Daemons.named("job"));
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(Daemons.named("job-timer"));
    private volatile Future<?> ticking = CompletableFuture.completedFuture(null);

    /**
     * A desk; nothing runs by itself until {@link #begin}.
     *
     * @param generations whose jobs there are at a moment, the workbench's own among them
     * @param place       names this process's data folder, also after a restart
     */
    public JobDesk(
            Database database,
            Supplier<List<Generation>> generations,
            ToolGate gate,
            Clock clock,
            Ids ids,
            String place) {
        this.database = database;
        this.offered = new JobsOffered(generations);
        this.worker = new Worker(gate);
        this.clock = clock;
        this.ids = ids;
        this.place = place;
        this.schedules = new Schedules(database, offered, clock, ids, place);
    }

    /** Says of the runs that an earlier process of this folder left what became of them, and looks at the clock from now on. */
    public void begin() {
        breakOff(place);
        ticking = timer.scheduleWithFixedDelay(this::tickSafely, 0, BEAT.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** The jobs of one tool, for its context. */
    public Jobs of(String owner) {
        return new OwnRuns(this, owner);
    }

    JobsOffered offered() {
        return offered;
    }

    String start(JobKey key, Map<String, String> parameters, Author author) {
        JobsOffered.Offered job = offered.find(key)
                .orElseThrow(() -> new IllegalArgumentException("There is no job '" + key.job() + "'"));
        if (lines.isFull(key)) {
            throw new Refusal(Refusal.Kind.UNAVAILABLE, "TOO_MANY_WAIT", Sentences.of("job.tooManyWait"));
        }
        String id = ids.next();
        database.write(ITSELF, "", tx -> {
            new RunRows(tx.sql()).insert(id, key, parameters, author, place, clock.instant());
            return null;
        });
        accept(new LiveRun(id, job.generation(), job.job(), parameters, author));
        return id;
    }

    private void accept(LiveRun run) {
        live.put(run.id(), run);
        lines.join(run);
        advance(run.key());
    }

    private void advance(JobKey key) {
        lines.next(key).ifPresent(run -> {
            if (begin(run)) {
                send(run);
            } else {
                lines.putBack(run);
            }
        });
    }

    private void send(LiveRun run) {
        try {
            threads.execute(() -> run(run));
        } catch (RejectedExecutionException closing) {
            run.stop(Stop.PROCESS_ENDS);
            settle(run, Worker.stopped(run));
        }
    }

    private boolean begin(LiveRun run) {
        try {
            return database.write(ITSELF, "", tx -> new RunRows(tx.sql()).begin(run.id(), run.key(), clock.instant()));
        } catch (RuntimeException another) {
            // Another process on the same database began a run of this job in the same instant.
            LOG.info("A run of {} waits", run.key(), another);
            return false;
        }
    }

    private void run(LiveRun run) {
        run.alarm(timer.schedule(
                () -> stop(run, Stop.TOO_LONG), run.job().budget().toMillis(), TimeUnit.MILLISECONDS));
        run.on(Thread.currentThread());
        Ended ended = worker.work(run);
        run.on(null);
        run.quiet();
        if (Thread.interrupted()) {
            LOG.debug("A run of {} was interrupted", run.key());
        }
        settle(run, ended);
        lines.left(run);
        if (!threads.isShutdown()) {
            advance(run.key());
        }
    }

    private void settle(LiveRun run, Ended ended) {
        if (!run.settle()) {
            return;
        }
        try {
            Progress at = new Progress(run.progress().done(), run.progress().of(), ended.sentence());
            database.write(ITSELF, "", tx -> {
                RunRows rows = new RunRows(tx.sql());
                rows.end(run.id(), ended.status(), at, ended.result(), clock.instant());
                rows.forget(run.key(), HISTORY);
                return null;
            });
        } catch (RuntimeException unstored) {
            LOG.error("What became of a run of {} could not be stored", run.key(), unstored);
        }
        live.remove(run.id());
    }

    /** Asks a run of this process to end; a run of another process is not reached. */
    void cancel(String id) {
        Optional.ofNullable(live.get(id)).ifPresent(run -> stop(run, Stop.CANCELLED));
    }

    private void stop(LiveRun run, Stop why) {
        if (!run.stop(why)) {
            return;
        }
        if (lines.leaveBeforeBeginning(run)) {
            settle(run, Worker.stopped(run));
        } else if (why == Stop.CANCELLED) {
            later(run, () -> interrupt(run));
        } else {
            interrupt(run);
        }
    }

    private void interrupt(LiveRun run) {
        run.interrupt();
        later(run, () -> settle(run, Ended.failed(Sentences.of("job.stuck"))));
    }

    private void later(LiveRun run, Runnable work) {
        if (!timer.isShutdown()) {
            run.alarm(timer.schedule(work, GRACE.toMillis(), TimeUnit.MILLISECONDS));
        }
    }

    Optional<Run> find(String id) {
        return database.<Optional<Run>>read(sql -> new RunRows(sql).find(id)).map(this::now);
    }

    /** The last run of every job. */
    List<Run> latestOfEach() {
        return database.read(sql -> new RunRows(sql).latestOfEach()).stream()
                .map(this::now)
                .toList();
    }

    List<Run> latest(int limit) {
        return database.read(sql -> new RunRows(sql).latest(limit)).stream()
                .map(this::now)
                .toList();
    }

    /** With the progress of this moment, which is stored only now and then. */
    private Run now(Run run) {
        LiveRun here = live.get(run.id());
        return here == null || run.status().over() ? run : run.at(here.progress());
    }

    /** Tools have started, stopped or been replaced: runs of those that are gone end. */
    public void changed() {
        List<Generation> running = offered.generations().get();
        live.values().stream()
                .filter(run -> !running.contains(run.generation()))
                .forEach(run -> stop(run, Stop.TOOL_GONE));
    }

    /** Looks at the clock: says that this process lives, finds runs whose process does not, starts what is due. */
    public void tick() {
        beat();
        breakOff("");
        schedules.due().forEach(this::accept);
        lines.withWaiting().forEach(this::advance);
    }

    private void tickSafely() {
        try {
            tick();
        } catch (RuntimeException | Error fault) {
            LOG.error("The jobs' timer goes on after a fault", fault);
        }
    }

    private void beat() {
        if (!live.isEmpty()) {
            database.write(ITSELF, "", tx -> {
                RunRows rows = new RunRows(tx.sql());
                live.values().forEach(run -> rows.beat(run.id(), run.progress(), clock.instant()));
                return null;
            });
        }
    }

    private void breakOff(String of) {
        Orphans.breakOff(database, of, clock.instant(), ITSELF);
    }

    @Override
    public void close() {
        live.values().forEach(run -> stop(run, Stop.PROCESS_ENDS));
        threads.shutdown();
        try {
            if (!threads.awaitTermination(GRACE.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("Work in the background did not end in time");
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        ticking.cancel(false);
        timer.shutdownNow();
        live.values().forEach(run -> settle(run, Worker.stopped(run)));
    }
}
