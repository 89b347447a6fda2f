package org.peerbench.host.signal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.peerbench.api.access.Author;
import org.peerbench.api.data.Database;
import org.peerbench.api.directory.Area;
import org.peerbench.api.directory.Directory;
import org.peerbench.api.signal.SignalSource;
import org.peerbench.host.thread.Daemons;
import org.peerbench.host.tool.Generation;
import org.peerbench.host.tool.Retired;
import org.peerbench.host.tool.ToolFailure;
import org.peerbench.host.tool.ToolGate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the signals true: after each change in an area, and once a day, every tool is asked again, in the background and
 * one area at a time. What a tool that fails has said before stays as it was.
 */
public final class SignalKeeper implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SignalKeeper.class);
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final long EXPIRY_MINUTES = 5;
    private static final long FIRST_PAGE_SECONDS = 10;
    private static final String EXPIRED =
            "select distinct area_id from signal where still_given and expires_on <= :today";
    private static final Author ITSELF = new Author("system", "Peerbench", "signals");

    private final Database database;
    private final Directory directory;
    private final Supplier<List<Generation>> generations;
    private final ToolGate gate;
    private final Clock clock;
    private final Set<String> waiting = new LinkedHashSet<>();
    private final ScheduledExecutorService worker =
            Executors.newSingleThreadScheduledExecutor(Daemons.named("signals"));

    /** Nothing is asked until {@link #changed} or {@link #everything}. */
    public SignalKeeper(
            Database database,
            Directory directory,
            Supplier<List<Generation>> generations,
            ToolGate gate,
            Clock clock) {
        this.database = database;
        this.directory = directory;
        this.generations = generations;
        this.gate = gate;
        this.clock = clock;
    }

    /** Something was recorded in these areas. */
    public void changed(Collection<String> areas) {
        toDo(areas);
        if (!worker.isShutdown()) {
            worker.execute(this::lookAgain);
        }
    }

    /**
     * Asks about every area of today, and again once a day.
     *
     * @param atOnce whether nothing has been said yet; else whoever opens the first page after a start goes first
     */
    public void everything(boolean atOnce) {
        toDo(areas());
        worker.schedule(this::lookAgain, atOnce ? 0 : FIRST_PAGE_SECONDS, TimeUnit.SECONDS);
        worker.scheduleAtFixedRate(() -> changed(areas()), 1, 1, TimeUnit.DAYS);
        worker.scheduleWithFixedDelay(this::expire, EXPIRY_MINUTES, EXPIRY_MINUTES, TimeUnit.MINUTES);
    }

    /** A day may end between two looks. */
    private void expire() {
        try {
            changed(database.read(sql -> sql.createQuery(EXPIRED)
                    .bind("today", today().toString())
                    .mapTo(String.class)
                    .list()));
        } catch (RuntimeException fault) {
            // Thrown on, it would end the schedule.
            LOG.error("Expired signals could not be looked for", fault);
        }
    }

    /** Waits until all that was asked for has been looked at: for tests and for the end of an import. */
    public void settle() {
        try {
            worker.submit(this::lookAgain).get();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException fault) {
            throw new IllegalStateException(fault.getCause());
        }
    }

    private void lookAgain() {
        for (String next = next(); next != null; next = next()) {
            try {
                directory.area(next).ifPresent(this::look);
            } catch (RuntimeException fault) {
                LOG.error("The signals of an area could not be kept", fault);
            }
        }
    }

    private List<String> areas() {
        return directory.areas(today()).stream().map(Area::id).toList();
    }

    private void toDo(Collection<String> areas) {
        synchronized (waiting) {
            waiting.addAll(areas);
        }
    }

    private String next() {
        synchronized (waiting) {
            String first = waiting.stream().findFirst().orElse(null);
            waiting.remove(first);
            return first;
        }
    }

    private void look(Area area) {
        List<Seen> seen = new ArrayList<>();
        for (Generation generation : generations.get()) {
            for (SignalSource source : generation.contributed().signals()) {
                ask(generation, source, area, seen);
            }
        }
        boolean outside = database.read(sql -> new OutsideSignals(sql).any(area.id()));
        if (!seen.isEmpty() || outside) {
            Instant now = clock.instant();
            // Signals are not tracked: nothing of this is kept in the history, so there is nothing to say.
            database.write(ITSELF, "", tx -> {
                SignalRows.write(tx, area.id(), seen, SignalRows.text(now));
                new OutsideSignals(tx.sql()).show(tx, area.id(), today(), now);
                return null;
            });
        }
    }

    private void ask(Generation generation, SignalSource source, Area area, List<Seen> seen) {
        try {
            seen.add(new Seen(
                    generation.id(),
                    source.id(),
                    gate.within(
                            generation, () -> List.copyOf(source.seeing().look(area, today(), generation.context())))));
        } catch (ToolFailure | Retired failure) {
            LOG.warn("No signals from {}: {}", generation.id(), failure.getMessage());
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ENGLAND));
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
