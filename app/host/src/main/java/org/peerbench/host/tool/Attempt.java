package org.peerbench.host.tool;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.peerbench.host.thread.Daemons;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One attempt to bring a tool up. All of the tool's code runs on a thread of its own, and each phase has its budget; one
 * that hangs is told to end and left behind, and what it may still bring up later is taken down again.
 */
final class Attempt {
    private static final Logger LOG = LoggerFactory.getLogger(Attempt.class);
    private static final Duration GRACE = Duration.ofMillis(500);

    private final Descriptor descriptor;
    private final ToolLoader loader;
    private final Ground ground;
    private final Budgets budgets;
    private final CompletableFuture<Outcome> outcome = new CompletableFuture<>();
    private final Thread thread;
    private volatile Phase phase = Phase.LOADING;
    private volatile long since = System.nanoTime();

    private enum Phase {
        LOADING,
        MIGRATING,
        STARTING
    }

    /** What came of it. */
    sealed interface Outcome {
        /** It runs. */
        record Up(LoadedTool loaded, Generation generation) implements Outcome {}

        /** It does not, and this is why. */
        record Down(String sentence) implements Outcome {}
    }

    private Attempt(Descriptor descriptor, ToolLoader loader, Ground ground, Budgets budgets) {
        this.descriptor = descriptor;
        this.loader = loader;
        this.ground = ground;
        this.budgets = budgets;
        thread = Daemons.of("tool-start-" + descriptor.id(), this::run);
    }

    /** Begins. */
    static Attempt begin(Descriptor descriptor, ToolLoader loader, Ground ground, Budgets budgets) {
        Attempt attempt = new Attempt(descriptor, loader, ground, budgets);
        attempt.thread.start();
        return attempt;
    }

    Descriptor descriptor() {
        return descriptor;
    }

    private void run() {
        LoadedTool loaded = null;
        try {
            loaded = loader.load(descriptor);
            thread.setContextClassLoader(loaded.loader());
            Outcome up = new Outcome.Up(loaded, bringUp(loaded));
            if (!outcome.complete(up)) {
                takeDown(loaded);
            }
        } catch (Unfit reason) {
            outcome.complete(new Outcome.Down(reason.getMessage()));
        } catch (Throwable fault) {
            LOG.error("The tool {} did not start", descriptor.id(), fault);
            outcome.complete(new Outcome.Down(Sentences.of("start.failed", Unfit.sentence(fault))));
            takeDown(loaded);
        } finally {
            thread.setContextClassLoader(null);
        }
    }

    private Generation bringUp(LoadedTool loaded) {
        Contributed contributed = Collector.ask(loaded.tool());
        enter(Phase.MIGRATING);
        ground.migrate(descriptor, contributed, loaded.loader());
        enter(Phase.STARTING);
        Generation generation = new Generation(
                descriptor.id(),
                "/tools/" + descriptor.id(),
                contributed,
                ground.context(descriptor, contributed, loaded.loader()),
                loaded.loader());
        loaded.tool().start(generation.context());
        return generation;
    }

    private void enter(Phase next) {
        if (outcome.isDone()) {
            throw new IllegalStateException("Nobody waits for it any more");
        }
        since = System.nanoTime();
        phase = next;
    }

    private static void takeDown(LoadedTool loaded) {
        if (loaded != null) {
            loaded.unload().run();
        }
    }

    /** Waits until it is up, down, or has spent the budget of a phase; the consumer then frees its thread from what it waits for. */
    Outcome await(Consumer<Thread> freeing) {
        while (true) {
            Phase now = phase;
            long left = budget(now).toNanos() - (System.nanoTime() - since);
            try {
                return outcome.get(Math.max(left, 1), TimeUnit.NANOSECONDS);
            } catch (TimeoutException spent) {
                if (now == phase && left <= 0) {
                    return abandon(now, freeing);
                }
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                return abandon(now, freeing);
            } catch (ExecutionException never) {
                throw new IllegalStateException(never);
            }
        }
    }

    private Outcome abandon(Phase in, Consumer<Thread> freeing) {
        String where = Threads.where(thread);
        Outcome late =
                new Outcome.Down(Sentences.of("start.late." + in, budget(in).toSeconds(), where));
        if (!outcome.complete(late)) {
            return outcome.join();
        }
        thread.interrupt();
        freeing.accept(thread);
        try {
            thread.join(GRACE.toMillis());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        return thread.isAlive()
                ? new Outcome.Down(Sentences.of("start.stuck." + in, budget(in).toSeconds(), Threads.where(thread)))
                : late;
    }

    private Duration budget(Phase of) {
        return switch (of) {
            case LOADING -> budgets.load();
            case MIGRATING -> budgets.migrate();
            case STARTING -> budgets.start();
        };
    }
}
