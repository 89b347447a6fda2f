package org.peerbench.host.exchange;

import java.lang.ref.WeakReference;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.peerbench.host.thread.Daemons;
import org.peerbench.host.tool.Generation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings events to one tool, one after the other, on a thread of its own. */
final class Courier implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
    private static final List<Duration> PAUSES =
            List.of(Duration.ofSeconds(1), Duration.ofSeconds(10), Duration.ofMinutes(1), Duration.ofMinutes(5));
    private static final Duration LATER = Duration.ofSeconds(5);
    private static final long IDLE_SECONDS = 10;

    private final String tool;
    private final EventBook book;
    private final Hearing hearing;
    private final Supplier<Optional<Generation>> generation;
    private final Clock clock;
    private final ScheduledThreadPoolExecutor thread;
    /** Touched only on the thread, like all below. */
    private int tries;

    /** The generation that the tries were made with; weakly, since it must be free to go. */
    private WeakReference<Generation> failing = new WeakReference<>(null);

    private Instant notBefore = Instant.MIN;
    private Future<?> waiting;

    /** The supplier gives the tool as it runs now, if it runs. */
    Courier(String tool, EventBook book, Hearing hearing, Supplier<Optional<Generation>> generation, Clock clock) {
        this.tool = tool;
        this.book = book;
        this.hearing = hearing;
        this.generation = generation;
        this.clock = clock;
        thread = new ScheduledThreadPoolExecutor(1, Daemons.named("events-" + tool));
        thread.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
        thread.allowCoreThreadTimeOut(true);
        thread.setRemoveOnCancelPolicy(true);
    }

    /** There may be something to bring. */
    Future<?> wake() {
        return thread.isShutdown() ? CompletableFuture.completedFuture(null) : thread.submit(this::deliver);
    }

    /** Brings an event that was set aside once more; the answer says whether it was heard. */
    Future<Boolean> again(long position) {
        return thread.submit(() -> {
            Optional<Generation> running = generation.get();
            Optional<StoredEvent> event = book.find(position);
            return running.isPresent() && event.isPresent() && again(running.get(), event.get());
        });
    }

    private boolean again(Generation running, StoredEvent event) {
        Hearing.Outcome outcome = hearing.hear(running, event);
        switch (outcome) {
            case HEARD -> book.takeBack(tool, event.position());
            case FAILED, LOOP -> setAside(event, outcome, 1);
            case LATER -> LOG.info("The tool {} cannot hear event {} now", tool, event.position());
        }
        return outcome == Hearing.Outcome.HEARD;
    }

    private void deliver() {
        try {
            boolean more = true;
            while (more) {
                more = deliverNext();
            }
        } catch (RuntimeException fault) {
            LOG.error("Events for {} wait: the database did not answer", tool, fault);
            comeBack(LATER);
        }
    }

    private boolean deliverNext() {
        Optional<Generation> running = generation.get();
        if (running.isEmpty() || Hearing.kinds(running.get()).isEmpty()) {
            return false;
        }
        heed(running.get());
        if (clock.instant().isBefore(notBefore)) {
            comeBack(Duration.between(clock.instant(), notBefore));
            return false;
        }
        book.begin(tool);
        Optional<StoredEvent> next = book.next(tool, Hearing.kinds(running.get()));
        return next.isPresent() && hear(running.get(), next.get());
    }

    /** A tool that was replaced may have been mended: it does not wait for what its predecessor failed on. */
    private void heed(Generation running) {
        if (!failing.refersTo(running)) {
            failing = new WeakReference<>(running);
            tries = 0;
            notBefore = Instant.MIN;
        }
    }

    /** Says whether the next event can come. */
    private boolean hear(Generation running, StoredEvent event) {
        Hearing.Outcome outcome = hearing.hear(running, event);
        return switch (outcome) {
            case HEARD -> {
                book.heard(tool, event.position());
                yield goOn();
            }
            case LATER -> pause(LATER);
            case FAILED -> {
                tries++;
                yield tries <= PAUSES.size() ? pause(PAUSES.get(tries - 1)) : giveUp(event, outcome);
            }
            case LOOP -> {
                tries++;
                yield giveUp(event, outcome);
            }
        };
    }

    private boolean goOn() {
        tries = 0;
        notBefore = Instant.MIN;
        return true;
    }

    private boolean pause(Duration pause) {
        notBefore = clock.instant().plus(pause);
        comeBack(pause);
        return false;
    }

    private boolean giveUp(StoredEvent event, Hearing.Outcome outcome) {
        setAside(event, outcome, tries);
        return goOn();
    }

    private void setAside(StoredEvent event, Hearing.Outcome outcome, long howOften) {
        LOG.warn("The tool {} could not hear event {}; it is set aside", tool, event.position());
        book.setAside(tool, event.position(), clock.instant(), howOften, Sentences.of("exchange.aside." + outcome));
    }

    private void comeBack(Duration pause) {
        if (waiting != null) {
            waiting.cancel(false);
        }
        if (!thread.isShutdown()) {
            waiting = thread.schedule(this::deliver, pause.toMillis() + 1, TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
