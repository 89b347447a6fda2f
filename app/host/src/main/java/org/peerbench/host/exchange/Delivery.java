package org.peerbench.host.exchange;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.peerbench.api.data.Database;
import org.peerbench.host.event.EventDesk;
import org.peerbench.host.event.EventText;
import org.peerbench.host.tool.Generation;
import org.peerbench.host.tool.ToolGate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings every event to the tools that subscribed to its kind: after the commit, at least once, in order, each tool at its
 * own pace. An event on which a tool keeps failing is set aside, and the rest goes on. May be used by any thread.
 */
public final class Delivery implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
    private static final long PATIENCE_SECONDS = 5;

    private final EventBook book;
    private final Hearing hearing;
    private final Supplier<List<Generation>> generations;
    private final Clock clock;
    private final Map<String, Courier> couriers = new ConcurrentHashMap<>();

    /**
     * Prepares; nothing is brought before {@link #follow}.
     *
     * @param generations those that run now
     */
    public Delivery(
            Database database, EventDesk desk, ToolGate gate, Supplier<List<Generation>> generations, Clock clock) {
        this.book = new EventBook(database);
        this.hearing = new Hearing(desk, gate, new EventText());
        this.generations = generations;
        this.clock = clock;
        desk.whenPublished(this::wake);
    }

    /** Other tools run than before: new ones begin to hear, and those that are back hear what they missed. */
    public void follow() {
        for (Generation generation : generations.get()) {
            if (!Hearing.kinds(generation).isEmpty()) {
                begin(generation.id());
            }
        }
        wake();
    }

    private void begin(String tool) {
        couriers.computeIfAbsent(tool, id -> new Courier(id, book, hearing, () -> running(id), clock));
        try {
            book.begin(tool);
        } catch (RuntimeException busy) {
            LOG.warn("The tool {} begins to hear events a little later", tool, busy);
        }
    }

    private Optional<Generation> running(String tool) {
        return generations.get().stream()
                .filter(generation -> generation.id().equals(tool))
                .findFirst();
    }

    private List<Future<?>> wake() {
        List<Future<?>> woken = new ArrayList<>();
        couriers.values().forEach(courier -> woken.add(courier.wake()));
        return woken;
    }

    /** The events that a tool could not hear, the oldest first. */
    public List<SetAside> setAside() {
        return book.aside();
    }

    /** Brings an event that was set aside once more, and says whether it was heard. */
    public boolean tryAgain(String tool, long position) {
        Courier courier = couriers.get(tool);
        if (courier == null) {
            return false;
        }
        try {
            return courier.again(position).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException stillAtIt) {
            return false;
        } catch (ExecutionException fault) {
            LOG.error("An event that was set aside could not be brought again", fault);
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * Deletes the events that were published before this and that every tool has heard, also those that are stopped now;
     * what was set aside stays. Says how many these were.
     */
    public int forget(Instant before) {
        return book.forget(before);
    }

    /** Waits until every tool has heard what it can hear at this moment: for tests. */
    public void settle() {
        for (Future<?> woken : wake()) {
            try {
                woken.get();
            } catch (ExecutionException fault) {
                throw new IllegalStateException(fault.getCause());
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public void close() {
        couriers.values().forEach(Courier::close);
    }
}
