package org.peerbench.host.tool;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.peerbench.api.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Every call into a tool passes here: the thread's class loader is set and restored, no tool takes all request threads,
 * whatever a tool throws ends here, and one that keeps failing is left alone for a while.
 */
public final class ToolGate {
    private static final Logger LOG = LoggerFactory.getLogger(ToolGate.class);
    private static final int CALLS_AT_ONCE = 8;
    private static final long WAIT_MILLIS = 2_000;

    private final Clock clock;
    private final Consumer<String> whenSuspended;
    private final Map<String, Place> places = new ConcurrentHashMap<>();

    /** The consumer hears the id of a tool when it is suspended. */
    public ToolGate(Clock clock, Consumer<String> whenSuspended) {
        this.clock = clock;
        this.whenSuspended = whenSuspended;
    }

    /** A call into a tool. */
    @FunctionalInterface
    public interface Call<R> {
        R make() throws Exception;
    }

    /**
     * Makes a call into a tool.
     *
     * @throws Refusal     what the tool itself refuses
     * @throws ToolFailure if it fails, is too busy, or is suspended
     */
    public <R> R pass(Generation generation, Call<R> call) {
        if (generation.isHost()) {
            return plain(call);
        }
        Place place = places.computeIfAbsent(generation.id(), id -> new Place());
        if (place.circuit.isOpen(clock.instant())) {
            throw ToolFailure.suspended(generation.id());
        }
        if (!enter(place.permits)) {
            throw ToolFailure.busy(generation.id());
        }
        generation.leases().incrementAndGet();
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(generation.loader());
        try {
            return call.make();
        } catch (Refusal refusal) {
            throw refusal;
        } catch (Throwable fault) {
            throw failed(generation, place, fault);
        } finally {
            thread.setContextClassLoader(before);
            generation.leases().decrementAndGet();
            place.permits.release();
        }
    }

    /** Forgets a tool's failures: somebody asked to try again. */
    public void tryAgain(String tool) {
        places.remove(tool);
    }

    /** Whether a tool is left alone now. */
    public boolean isSuspended(String tool) {
        Place place = places.get(tool);
        return place != null && place.circuit.isOpen(clock.instant());
    }

    private ToolFailure failed(Generation generation, Place place, Throwable fault) {
        LOG.error("The tool {} failed", generation.id(), fault);
        if (place.circuit.failed(clock.instant())) {
            whenSuspended.accept(generation.id());
        }
        return ToolFailure.failed(generation.id(), fault);
    }

    private static boolean enter(Semaphore permits) {
        try {
            return permits.tryAcquire(WAIT_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
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

    private static final class Place {
        private final Semaphore permits = new Semaphore(CALLS_AT_ONCE);
        private final Circuit circuit = new Circuit();
    }
}
