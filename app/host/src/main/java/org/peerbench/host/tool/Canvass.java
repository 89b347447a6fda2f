package org.peerbench.host.tool;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.peerbench.host.thread.Daemons;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls several tools at once, each through the gate, on a thread of its own and with the same budget: one that is late
 * or fails costs the others nothing. May be used by any thread.
 */
public final class Canvass implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Canvass.class);

    /** Who is late is left out; who takes this much longer still is a fault of the tool, and the gate ends it. */
    private static final Duration GRACE = Duration.ofSeconds(2);

    private final ToolGate gate;
    private final ExecutorService threads = Executors.newCachedThreadPool(Daemons.named("canvass"));

    /** Every call passes this gate. */
    public Canvass(ToolGate gate) {
        this.gate = gate;
    }

    /** One call into a tool. */
    public record Call<R>(Generation generation, Supplier<R> making) {}

    /** What became of a call. */
    public sealed interface Outcome<R> {
        /** It was answered. */
        record Said<R>(R answer) implements Outcome<R> {}

        /** It took longer than its budget. */
        record Late<R>() implements Outcome<R> {}

        /** It failed, or the tool is busy or suspended. */
        record Failed<R>() implements Outcome<R> {}
    }

    /** The outcomes in the order of the calls; returns at the latest when the budget is spent. */
    public <R> List<Outcome<R>> make(List<Call<R>> calls, Duration budget) {
        long until = System.nanoTime() + budget.toNanos();
        List<Future<R>> running = new ArrayList<>();
        for (Call<R> call : calls) {
            running.add(threads.submit(() -> gate.pass(
                    call.generation(), budget.plus(GRACE), () -> call.making().get())));
        }
        List<Outcome<R>> outcomes = new ArrayList<>();
        for (int i = 0; i < calls.size(); i++) {
            outcomes.add(await(calls.get(i), running.get(i), until));
        }
        return outcomes;
    }

    private static <R> Outcome<R> await(Call<R> call, Future<R> answer, long until) {
        try {
            return new Outcome.Said<>(answer.get(Math.max(0, until - System.nanoTime()), TimeUnit.NANOSECONDS));
        } catch (TimeoutException late) {
            return new Outcome.Late<>();
        } catch (ExecutionException failed) {
            LOG.warn(
                    "The tool {} gave no answer: {}",
                    call.generation().id(),
                    failed.getCause().toString());
            return new Outcome.Failed<>();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return new Outcome.Late<>();
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
