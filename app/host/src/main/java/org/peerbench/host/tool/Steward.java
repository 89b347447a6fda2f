package org.peerbench.host.tool;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.peerbench.host.thread.Daemons;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decides what runs: compares the folder with what runs, and starts, replaces and takes out what differs. One thread at a
 * time may look; what is so at a moment, any thread may ask.
 */
final class Steward implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Steward.class);

    private final Path folder;
    private final ToolSettings settings;
    private final ToolLoader loader;
    private final Ground ground;
    private final ToolGate gate;
    private final Consumer<List<Generation>> whenChanged;
    private final Marks marks;
    private final Retirement retirement;
    private final ExecutorService retiring = Executors.newCachedThreadPool(Daemons.named("tool-end"));
    private final Map<String, ToolStatus> statuses = new ConcurrentHashMap<>();
    private final Map<String, RunningTool> running = new ConcurrentHashMap<>();
    /** Started one by one, since the process has ended while they were starting. */
    private volatile Set<String> suspects = Set.of();
    /** The jar with which each tool was last tried, so that it is tried once. */
    private final Map<String, Stamp> tried = new ConcurrentHashMap<>();

    Steward(
            Path folder,
            ToolSettings settings,
            Ground ground,
            ToolGate gate,
            Consumer<List<Generation>> whenChanged,
            Marks marks,
            LeakWatch leaks) {
        this.folder = folder;
        this.settings = settings;
        this.loader = new ToolLoader(settings.copies());
        this.ground = ground;
        this.gate = gate;
        this.whenChanged = whenChanged;
        this.marks = marks;
        this.retirement = new Retirement(settings.budgets(), leaks);
    }

    /** Looks for the first time in this process: those with which an earlier one may have ended go one by one. */
    void lookFirst() {
        suspects = marks.suspects();
        look();
        suspects = Set.of();
    }

    /** Looks at the folder and acts on it. */
    void look() {
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

    /** Shows what is there without starting anything. */
    void showOnly(List<ToolStatus> found) {
        found.forEach(status -> statuses.put(status.id(), status));
    }

    boolean isRunning(String tool) {
        return running.containsKey(tool);
    }

    /** The next look tries this tool once more, whatever came of it before. */
    void tryOnceMore(String tool) {
        marks.settled(tool);
        tried.remove(tool);
    }

    List<ToolStatus> statuses() {
        return List.copyOf(statuses.values());
    }

    /** By id. */
    List<Generation> generations() {
        return running.values().stream()
                .map(RunningTool::generation)
                .sorted(Comparator.comparing(Generation::id))
                .toList();
    }

    /** Stops every tool and gives back what it held. */
    @Override
    public void close() {
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
