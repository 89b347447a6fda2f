package org.peerbench.host.tool;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The tools of this instance. Jars are loaded one by one on the caller's thread; tools start in parallel, each on a thread
 * of its own with a time-out, and whatever happens to one is that one's state and sentence.
 */
public final class Tools implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Tools.class);
    private static final long START_SECONDS = 30;
    private static final long STOP_SECONDS = 5;

    private final Path folder;
    private final ToolLoader loader;
    private final Ground ground;
    private final ToolGate gate;
    private final Consumer<List<Generation>> whenChanged;
    private final Map<String, ToolStatus> statuses = new ConcurrentHashMap<>();
    private final Map<String, Running> running = new ConcurrentHashMap<>();

    /**
     * Prepares; nothing is loaded yet.
     *
     * @param folder      where the jars are
     * @param copies      where the copies run from
     * @param whenChanged hears the running generations whenever they change
     */
    public Tools(Path folder, Path copies, Ground ground, ToolGate gate, Consumer<List<Generation>> whenChanged) {
        this.folder = folder;
        this.loader = new ToolLoader(copies);
        this.ground = ground;
        this.gate = gate;
        this.whenChanged = whenChanged;
    }

    private record Running(LoadedTool loaded, Generation generation) {}

    /** What a look at a folder finds, without starting anything. */
    public static List<ToolStatus> inFolder(Path folder) {
        ToolFolder.Found found = ToolFolder.look(folder);
        List<ToolStatus> all = new ArrayList<>(found.unfit());
        found.fit().forEach(descriptor -> all.add(ToolStatus.of(descriptor, ToolState.FOUND, null)));
        all.sort(Comparator.comparing(ToolStatus::id));
        return all;
    }

    /** Loads and starts every tool of the folder; returns when each has started or failed. */
    public void startAll() {
        ToolFolder.Found found = ToolFolder.look(folder);
        found.unfit().forEach(status -> statuses.put(status.file(), status));
        ExecutorService starters = Executors.newCachedThreadPool(task -> daemon(task, "tool-start"));
        Map<Descriptor, Future<?>> starting = new LinkedHashMap<>();
        for (Descriptor descriptor : found.fit()) {
            load(descriptor)
                    .ifPresent(loaded -> starting.put(descriptor, starters.submit(() -> start(descriptor, loaded))));
        }
        starting.forEach(this::await);
        starters.shutdown();
    }

    private Optional<LoadedTool> load(Descriptor descriptor) {
        state(descriptor, ToolState.STARTING, null);
        try {
            return Optional.of(loader.load(descriptor));
        } catch (Unfit reason) {
            state(descriptor, ToolState.FAILED, reason.getMessage());
            return Optional.empty();
        }
    }

    private void start(Descriptor descriptor, LoadedTool loaded) {
        try {
            Generation generation = prepare(descriptor, loaded);
            Thread.currentThread().setContextClassLoader(loaded.loader());
            loaded.tool().start(generation.context());
            synchronized (this) {
                if (statuses.get(descriptor.id()).state() != ToolState.STARTING) {
                    return;
                }
                running.put(descriptor.id(), new Running(loaded, generation));
                state(descriptor, ToolState.STARTED, null);
                whenChanged.accept(generations());
            }
        } catch (Throwable fault) {
            LOG.error("The tool {} did not start", descriptor.id(), fault);
            fail(descriptor, loaded, Sentences.of("start.failed", Unfit.sentence(fault)));
        }
    }

    private Generation prepare(Descriptor descriptor, LoadedTool loaded) {
        Contributed contributed = Collector.ask(loaded.tool());
        ground.migrate(descriptor, contributed, loaded.loader());
        return new Generation(
                descriptor.id(),
                "/tools/" + descriptor.id(),
                contributed,
                ground.context(descriptor, contributed, loaded.loader()),
                loaded.loader());
    }

    private void await(Descriptor descriptor, Future<?> start) {
        try {
            start.get(START_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException late) {
            start.cancel(true);
            state(descriptor, ToolState.FAILED, Sentences.of("start.late", START_SECONDS));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException handled) {
            LOG.error("Starting {} ended badly", descriptor.id(), handled);
        }
    }

    private void fail(Descriptor descriptor, LoadedTool loaded, String reason) {
        state(descriptor, ToolState.FAILED, reason);
        loaded.unload().run();
    }

    private void state(Descriptor descriptor, ToolState state, String reason) {
        statuses.put(descriptor.id(), ToolStatus.of(descriptor, state, reason));
        LOG.info("Tool {} {} {}", descriptor.id(), state, reason == null ? "" : reason);
    }

    /** Every tool and every unreadable jar, by id. */
    public List<ToolStatus> statuses() {
        return statuses.values().stream()
                .map(this::current)
                .sorted(Comparator.comparing(ToolStatus::id))
                .toList();
    }

    private ToolStatus current(ToolStatus status) {
        if (status.state() == ToolState.STARTED && gate.isSuspended(status.id())) {
            return new ToolStatus(
                    status.id(),
                    status.version(),
                    status.provider(),
                    status.file(),
                    ToolState.SUSPENDED,
                    Sentences.of("suspended"));
        }
        return status;
    }

    /** The running generations, by id. */
    public List<Generation> generations() {
        return running.values().stream()
                .map(Running::generation)
                .sorted(Comparator.comparing(Generation::id))
                .toList();
    }

    /** Stops every tool and gives back what it held. */
    @Override
    public void close() {
        List<String> ids = new ArrayList<>(running.keySet());
        ids.forEach(this::stop);
        whenChanged.accept(List.of());
    }

    private void stop(String id) {
        Running tool = running.remove(id);
        ExecutorService stopper = Executors.newSingleThreadExecutor(task -> daemon(task, "tool-stop"));
        try {
            stopper.submit(() -> tool.loaded().tool().stop()).get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException | ExecutionException fault) {
            LOG.warn("The tool {} did not stop cleanly", id, fault);
        } finally {
            stopper.shutdownNow();
            tool.loaded().unload().run();
        }
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }
}
