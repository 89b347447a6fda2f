package org.peerbench.host.tool;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The tools of this instance. What lies in the plugins folder is what runs: a new jar is started, a changed one replaces
 * the tool while it answers, one that is gone is stopped; and whatever happens to one is that one's state and sentence.
 */
public final class Tools implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Tools.class);

    private final Path folder;
    private final ToolLoader loader;
    private final Ground ground;
    private final ToolGate gate;
    private final ToolSettings settings;
    private final Consumer<List<Generation>> whenChanged;
    private final Marks marks;
    private final LeakWatch leaks = new LeakWatch();
    private final Retirement retirement;
    private final FolderWatch watch;
    /** One at a time decides what runs. */
    private final ExecutorService steward = Executors.newSingleThreadExecutor(task -> Threads.daemon("tools", task));

    private final ExecutorService retiring = Executors.newCachedThreadPool(task -> Threads.daemon("tool-end", task));
    private final Map<String, ToolStatus> statuses = new ConcurrentHashMap<>();
    private final Map<String, RunningTool> running = new ConcurrentHashMap<>();
    /** Started one by one, since the process has ended while they were starting. */
    private volatile Set<String> suspects = Set.of();
    /** The jar with which each tool was last tried, so that it is tried once. */
    private final Map<String, Stamp> tried = new ConcurrentHashMap<>();

    /**
     * Prepares; nothing is loaded yet.
     *
     * @param folder      where the jars are
     * @param whenChanged hears the running generations whenever they change
     */
    public Tools(
            Path folder, ToolSettings settings, Ground ground, ToolGate gate, Consumer<List<Generation>> whenChanged) {
        this.folder = folder;
        this.settings = settings;
        this.loader = new ToolLoader(settings.copies());
        this.ground = ground;
        this.gate = gate;
        this.whenChanged = whenChanged;
        this.marks = new Marks(settings.notes());
        this.retirement = new Retirement(settings.budgets(), leaks);
        this.watch = new FolderWatch(folder, () -> steward.execute(this::look));
    }

    /** What a look at a folder finds, without starting anything. */
    public static List<ToolStatus> inFolder(Path folder) {
        ToolFolder.Found found = ToolFolder.look(folder);
        Requirements.Resolved resolved = Requirements.of(found.fit());
        Stream<ToolStatus> fit = found.fit().stream().map(descriptor -> {
            String reason = resolved.unmet().get(descriptor.id());
            return ToolStatus.of(descriptor, reason == null ? ToolState.FOUND : ToolState.FAILED, reason);
        });
        return Stream.concat(found.unfit().stream(), fit)
                .sorted(Comparator.comparing(ToolStatus::id))
                .toList();
    }

    /** Starts every tool of the folder, and goes on watching it; returns when each has started or failed. */
    public void startAll() {
        if (settings.safeMode()) {
            inFolder(folder)
                    .forEach(status ->
                            statuses.put(status.id(), status.as(ToolState.DISABLED, Sentences.of("safe.mode"))));
            return;
        }
        suspects = marks.suspects();
        lookNow();
        suspects = Set.of();
        watch.begin();
    }

    /** Looks at the folder and acts on it; returns when that is done. */
    public void lookNow() {
        try {
            steward.submit(this::look).get();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException fault) {
            throw new IllegalStateException(fault.getCause());
        }
    }

    private void look() {
        if (settings.safeMode()) {
            return;
        }
        ToolFolder.Found found = ToolFolder.look(folder);
        Requirements.Resolved resolved = Requirements.of(found.fit());
        forget(found);
        found.unfit().forEach(this::unfit);
        found.fit().forEach(tool -> unmet(tool, resolved.unmet().get(tool.id())));
        List<Descriptor> waiting = new ArrayList<>(resolved.order());
        while (!waiting.isEmpty()) {
            Set<String> ids = waiting.stream().map(Descriptor::id).collect(Collectors.toSet());
            // Those whose needs have been tried; of what is left, each needs another of the left, which is none here.
            List<Descriptor> next = waiting.stream()
                    .filter(tool -> Requirements.needed(tool).noneMatch(ids::contains))
                    .toList();
            bringUp(next.stream().filter(tool -> !suspects.contains(tool.id())).toList());
            next.stream().filter(tool -> suspects.contains(tool.id())).forEach(tool -> bringUp(List.of(tool)));
            waiting.removeAll(next);
        }
    }

    /** Lets go of tools and files that are no longer there. */
    private void forget(ToolFolder.Found found) {
        Set<String> files = found.files();
        Set<String> ids = found.fit().stream().map(Descriptor::id).collect(Collectors.toSet());
        for (RunningTool tool : List.copyOf(running.values())) {
            String id = tool.descriptor().id();
            if (!ids.contains(id) && !files.contains(tool.descriptor().file())) {
                takeOut(tool, ToolState.DRAINING);
            }
        }
        Set<String> unfit = found.unfit().stream().map(ToolStatus::id).collect(Collectors.toSet());
        statuses.values()
                .removeIf(status -> status.state() != ToolState.DRAINING
                        && !running.containsKey(status.id())
                        && !ids.contains(status.id())
                        && !unfit.contains(status.id()));
        tried.keySet().retainAll(ids);
    }

    private void unfit(ToolStatus status) {
        Optional<RunningTool> before = running.values().stream()
                .filter(tool -> tool.descriptor().file().equals(status.file()))
                .findFirst();
        if (before.isPresent()) {
            keep(before.get(), status.reason());
        } else {
            statuses.put(status.file(), status);
        }
    }

    private void unmet(Descriptor descriptor, String reason) {
        if (reason != null) {
            failed(descriptor, reason);
        }
    }

    /** Brings these up at the same time, and waits for them. */
    private void bringUp(List<Descriptor> tools) {
        List<Attempt> attempts = new ArrayList<>();
        for (Descriptor tool : tools) {
            if (isToBeTried(tool)) {
                attempts.add(begin(tool));
            }
        }
        attempts.forEach(this::finish);
    }

    private boolean isToBeTried(Descriptor tool) {
        if (marks.isDisabled(tool.id())) {
            Optional.ofNullable(running.get(tool.id())).ifPresent(old -> takeOut(old, ToolState.DISABLED));
            state(tool, ToolState.DISABLED, null);
            return false;
        }
        if (tool.stamp().equals(tried.get(tool.id()))) {
            return false;
        }
        Optional<String> missing =
                Requirements.needed(tool).filter(id -> !running.containsKey(id)).findFirst();
        if (missing.isPresent()) {
            failed(tool, Sentences.of("needs.unfit", missing.get()));
            return false;
        }
        tried.put(tool.id(), tool.stamp());
        if (marks.isQuarantined(tool)) {
            state(tool, ToolState.QUARANTINED, Sentences.of("quarantined"));
            return false;
        }
        return true;
    }

    private Attempt begin(Descriptor tool) {
        if (!running.containsKey(tool.id())) {
            state(tool, ToolState.STARTING, null);
        }
        marks.starting(tool);
        return Attempt.begin(tool, loader, ground, settings.budgets());
    }

    private void finish(Attempt attempt) {
        Attempt.Outcome outcome = attempt.await(settings.freeing());
        Descriptor tool = attempt.descriptor();
        marks.settled(tool.id());
        if (outcome instanceof Attempt.Outcome.Up up) {
            swap(new RunningTool(tool, up.loaded(), up.generation()));
        } else if (outcome instanceof Attempt.Outcome.Down down) {
            failed(tool, down.sentence());
        }
    }

    /** From here on requests reach the new generation; those under way end with the old one. */
    private void swap(RunningTool tool) {
        String id = tool.descriptor().id();
        RunningTool before = running.put(id, tool);
        try {
            whenChanged.accept(generations());
        } catch (RuntimeException unusable) {
            LOG.error("The tool {} cannot be shown", id, unusable);
            putBack(tool, before, Sentences.of("start.failed", unusable.getMessage()));
            return;
        }
        gate.tryAgain(id);
        state(tool.descriptor(), ToolState.STARTED, null);
        if (before != null) {
            retiring.execute(() -> retirement.retire(before));
        }
    }

    private void putBack(RunningTool tool, RunningTool before, String reason) {
        if (before == null) {
            running.remove(tool.descriptor().id());
        } else {
            running.put(before.descriptor().id(), before);
        }
        failed(tool.descriptor(), reason);
        retiring.execute(() -> retirement.retire(tool));
    }

    /** A tool that runs goes on running when its next version does not start. */
    private void failed(Descriptor tool, String reason) {
        RunningTool before = running.get(tool.id());
        if (before == null) {
            state(tool, ToolState.FAILED, reason);
        } else {
            keep(before, reason);
        }
    }

    private void keep(RunningTool before, String reason) {
        state(
                before.descriptor(),
                ToolState.STARTED,
                Sentences.of("kept", before.descriptor().version(), reason));
    }

    private void takeOut(RunningTool tool, ToolState state) {
        running.remove(tool.descriptor().id());
        tried.remove(tool.descriptor().id());
        state(tool.descriptor(), state, null);
        whenChanged.accept(generations());
        retiring.execute(() -> {
            retirement.retire(tool);
            statuses.computeIfPresent(
                    tool.descriptor().id(), (id, status) -> status.state() == ToolState.DRAINING ? null : status);
        });
    }

    private void state(Descriptor descriptor, ToolState state, String reason) {
        ToolStatus status = ToolStatus.of(descriptor, state, reason);
        if (!status.equals(statuses.put(descriptor.id(), status))) {
            LOG.info("Tool {} {} {} {}", descriptor.id(), descriptor.version(), state, reason == null ? "" : reason);
        }
    }

    /** Gives a tool that failed, is suspended or was kept out another chance. */
    public void tryAgain(String tool) {
        gate.tryAgain(tool);
        if (!running.containsKey(tool)) {
            marks.settled(tool);
            tried.remove(tool);
            lookNow();
        }
    }

    /** Stops a tool and keeps it stopped, also over restarts; its data stay. */
    public void disable(String tool) {
        marks.disable(tool);
        lookNow();
    }

    /** Starts it again. */
    public void enable(String tool) {
        marks.enable(tool);
        lookNow();
    }

    /** Every tool and every unreadable jar, by id. */
    public List<ToolStatus> statuses() {
        return statuses.values().stream()
                .map(this::current)
                .sorted(Comparator.comparing(ToolStatus::id))
                .toList();
    }

    private ToolStatus current(ToolStatus status) {
        if (status.state() != ToolState.STARTED) {
            return status;
        }
        Optional<String> suspended = gate.suspended(status.id());
        if (suspended.isPresent()) {
            return status.as(ToolState.SUSPENDED, suspended.get());
        }
        List<String> held = leaks.leaks(status.id());
        return held.isEmpty() ? status : status.as(ToolState.STARTED, status.andReason(held.get(0)));
    }

    /** One sentence for each earlier generation that is still in memory: none, once they have been collected. */
    public List<String> earlierGenerations() {
        return leaks.inMemory();
    }

    /** The running generations, by id. */
    public List<Generation> generations() {
        return running.values().stream()
                .map(RunningTool::generation)
                .sorted(Comparator.comparing(Generation::id))
                .toList();
    }

    /** Stops every tool and gives back what it held. */
    @Override
    public void close() {
        watch.close();
        steward.shutdown();
        List<RunningTool> last = List.copyOf(running.values());
        running.clear();
        last.forEach(tool -> retiring.execute(() -> retirement.retire(tool)));
        retiring.shutdown();
        try {
            retiring.awaitTermination(settings.budgets().stop().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
