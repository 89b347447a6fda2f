package org.peerbench.host.tool;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.peerbench.host.thread.Daemons;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks after calls that take too long: ends what they wait for, answers in their place, and notices who goes on. */
final class Overdue implements AutoCloseable {
    /** How often it looks. */
    static final Duration TICK = Duration.ofMillis(100);

    private static final Logger LOG = LoggerFactory.getLogger(Overdue.class);

    private final Map<String, Place> places;
    private final Clock clock;
    private final Consumer<Thread> freeing;
    private final Executor answering;
    private final ScheduledExecutorService watch =
            Executors.newSingleThreadScheduledExecutor(Daemons.named("tool-watch"));

    Overdue(Map<String, Place> places, Clock clock, Consumer<Thread> freeing, Executor answering) {
        this.places = places;
        this.clock = clock;
        this.freeing = freeing;
        this.answering = answering;
        watch.scheduleWithFixedDelay(this::look, TICK.toMillis(), TICK.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look() {
        long now = System.nanoTime();
        places.forEach((tool, place) -> {
            for (Passage passage : place.inside()) {
                look(tool, place, passage, now);
            }
        });
    }

    private void look(String tool, Place place, Passage passage, long now) {
        try {
            if (passage.isSpent(now) && passage.expire()) {
                LOG.warn("A call of the tool {} takes too long: {}", tool, Threads.where(passage.thread()));
                place.circuit().failed(clock.instant());
                answering.execute(passage::answerInstead);
                passage.free(freeing);
            } else if (passage.isPastGrace(now) && passage.stick()) {
                LOG.error("A call of the tool {} does not end: {}", tool, Threads.where(passage.thread()));
            }
        } catch (RuntimeException fault) {
            LOG.error("A call of the tool {} could not be answered for", tool, fault);
        }
    }

    @Override
    public void close() {
        watch.shutdownNow();
    }
}
