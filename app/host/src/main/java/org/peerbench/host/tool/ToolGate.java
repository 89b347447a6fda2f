package org.peerbench.host.tool;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.peerbench.api.Refusal;
import org.peerbench.host.thread.Daemons;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Every call into a tool passes here: the thread's class loader is set and restored, no tool takes all request threads,
 * whatever a tool throws ends here, a call that takes too long is told to end and answered for, and a tool that keeps
 * failing is left alone for a while.
 */
public final class ToolGate implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ToolGate.class);
    private static final Runnable NOBODY_WAITS = () -> {};

    private final Clock clock;
    private final Duration budget;
    private final Map<String, Place> places = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newCachedThreadPool(Daemons.named("tool-call"));
    private final Overdue overdue;

    /**
     * A gate.
     *
     * @param budget  for a call whose caller gives it none
     * @param freeing hears the thread of a call that is overdue, and ends what it waits for, such as a query
     */
    public ToolGate(Clock clock, Duration budget, Consumer<Thread> freeing) {
        this.clock = clock;
        this.budget = budget;
        this.overdue = new Overdue(places, clock, freeing, threads);
    }

    /** A gate with the usual budget, which frees threads by interrupting them only. */
    public ToolGate(Clock clock) {
        this(clock, Budgets.standard().call(), thread -> {});
    }

    /** A call into a tool. */
    @FunctionalInterface
    public interface Call<R> {
        R make() throws Exception;
    }

    /**
     * Makes a call into a tool on this thread, within the budget of a page.
     *
     * @throws Refusal     what the tool itself refuses
     * @throws ToolFailure if it fails, is too busy, is suspended or takes too long
     * @throws Retired     if the generation has been replaced; nothing was called
     */
    public <R> R pass(Generation generation, Call<R> call) {
        return pass(generation, NOBODY_WAITS, call);
    }

    /** The same; the runnable answers in the place of a call that is overdue, on another thread. */
    public <R> R pass(Generation generation, Runnable answer, Call<R> call) {
        return generation.isHost() ? plain(call) : guarded(generation, budget, answer, call);
    }

    /** The same within another budget. */
    public <R> R pass(Generation generation, Duration patience, Call<R> call) {
        return generation.isHost() ? plain(call) : guarded(generation, patience, NOBODY_WAITS, call);
    }

    /** Makes a call on a thread of its own, within the budget of a page. */
    public <R> R within(Generation generation, Call<R> call) {
        return within(budget, generation, call);
    }

    /** Makes a call on a thread of its own, and waits for it no longer than this, whatever the thread does. */
    public <R> R within(Duration patience, Generation generation, Call<R> call) {
        Future<R> running = threads.submit(
                () -> generation.isHost() ? plain(call) : guarded(generation, patience, NOBODY_WAITS, call));
        try {
            return running.get(patience.toMillis() + Overdue.TICK.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw ToolFailure.late(generation.id());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw ToolFailure.busy(generation.id());
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException known ? known : new IllegalStateException(failed);
        }
    }

    private <R> R guarded(Generation generation, Duration patience, Runnable answer, Call<R> call) {
        Place place = places.computeIfAbsent(generation.id(), id -> new Place());
        if (place.isClosed(clock.instant())) {
            throw ToolFailure.suspended(generation.id());
        }
        if (!place.enter()) {
            throw ToolFailure.busy(generation.id());
        }
        try {
            if (!generation.enter()) {
                throw new Retired(generation.id());
            }
            try {
                return inside(generation, place, new Passage(patience, answer), call);
            } finally {
                generation.leave();
            }
        } finally {
            place.leave();
        }
    }

    private <R> R inside(Generation generation, Place place, Passage passage, Call<R> call) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        place.inside().add(passage);
        thread.setContextClassLoader(generation.loader());
        Throwable fault = null;
        R result = null;
        try {
            result = call.make();
        } catch (Throwable thrown) {
            fault = thrown;
        } finally {
            thread.setContextClassLoader(before);
            place.inside().remove(passage);
        }
        if (!passage.end()) {
            throw ToolFailure.late(generation.id());
        }
        if (fault instanceof Refusal refusal) {
            throw refusal;
        }
        if (fault != null) {
            throw failed(generation, place, fault);
        }
        return result;
    }

    /** Forgets a tool's failures, and those of its calls that never came back: somebody asked to try again. */
    public void tryAgain(String tool) {
        places.remove(tool);
    }

    /** Why a tool is left alone now, in a sentence. */
    Optional<String> suspended(String tool) {
        Place place = places.get(tool);
        if (place == null) {
            return Optional.empty();
        }
        Optional<String> stuck =
                place.stuck().map(passage -> Sentences.of("suspended.stuck", Threads.where(passage.thread())));
        return stuck.isEmpty() && place.circuit().isOpen(clock.instant())
                ? Optional.of(Sentences.of("suspended"))
                : stuck;
    }

    private ToolFailure failed(Generation generation, Place place, Throwable fault) {
        LOG.error("The tool {} failed", generation.id(), fault);
        place.circuit().failed(clock.instant());
        return ToolFailure.failed(generation.id(), fault);
    }

    private static <R> R plain(Call<R> call) {
        try {
            return call.make();
        } catch (RuntimeException own) {
            throw own;
        } catch (Exception checked) {
            throw new IllegalStateException(checked);
        }
    }

    @Override
    public void close() {
        overdue.close();
        threads.shutdownNow();
    }
}
