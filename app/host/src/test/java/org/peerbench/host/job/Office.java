package org.peerbench.host.job;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.peerbench.api.Tool;
import org.peerbench.api.access.Author;
import org.peerbench.api.data.Database;
import org.peerbench.host.boot.Contexts;
import org.peerbench.host.store.Engine;
import org.peerbench.host.store.Ids;
import org.peerbench.host.store.SetClock;
import org.peerbench.host.store.Store;
import org.peerbench.host.tool.Collector;
import org.peerbench.host.tool.Generation;
import org.peerbench.host.tool.ToolGate;

/** A real store with desks over it, and one tool. */
final class Office implements AutoCloseable {
    static final Author ANN = new Author("a1", "Ann", "/test");

    final SetClock clock = SetClock.at("2026-11-20T12:00:00Z");
    final Errands errands = new Errands();
    final ToolGate gate = new ToolGate(clock);
    final Database database;
    private final Store store;
    private final Generation generation;

    Office(Engine engine, Path folder) {
        store = engine.open(folder);
        database = store.database();
        generation = generation(errands);
    }

    Generation generation(Tool tool) {
        return new Generation(
                Errands.ID,
                "/tools/errands",
                Collector.ask(tool),
                Contexts.ofTool(Errands.ID, database, clock),
                getClass().getClassLoader());
    }

    /** A desk of a process that lives in this place. */
    JobDesk desk(String place) {
        return desk(place, () -> List.of(generation));
    }

    JobDesk desk(String place, Supplier<List<Generation>> generations) {
        return new JobDesk(database, generations, gate, clock, new Ids(clock), place);
    }

    static String start(JobDesk desk, String job) {
        return desk.of(Errands.ID).start(job, Map.of(), ANN);
    }

    /** The run, once nothing more will become of it. */
    static Run ended(JobDesk desk, String id) {
        Instant patience = Instant.now().plus(Duration.ofSeconds(30));
        while (Instant.now().isBefore(patience)) {
            Run run = desk.find(id).orElseThrow();
            if (run.status().over()) {
                return run;
            }
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
        throw new AssertionError("The run does not end: " + desk.find(id));
    }

    long count(String job) {
        return database.read(sql -> sql.createQuery("select count(*) from job_run where job = :job")
                .bind("job", job)
                .mapTo(Long.class)
                .one());
    }

    @Override
    public void close() {
        store.close();
    }
}
