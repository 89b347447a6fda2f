package org.peerbench.host.tool;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.peerbench.host.thread.Daemons;

/**
 * The tools of this instance. What lies in the plugins folder is what runs: a new jar is started, a changed one replaces
 * the tool while it answers, one that is gone is stopped; and whatever happens to one is that one's state and sentence.
 */
public final class Tools implements AutoCloseable {
    private final Path folder;
    private final ToolGate gate;
    private final ToolSettings settings;
    private final Marks marks;
    private final LeakWatch leaks = new LeakWatch();
    private final Steward steward;
    /** One look at a time. */
    private final ExecutorService looking = Executors.newSingleThreadExecutor(Daemons.named("tools"));

    private final FolderWatch watch;

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
        this.gate = gate;
        this.marks = new Marks(settings.notes());
        this.steward = new Steward(folder, settings, ground, gate, whenChanged, marks, leaks);
        this.watch = new FolderWatch(folder, () -> looking.execute(steward::look));
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
            steward.showOnly(inFolder(folder).stream()
                    .map(status -> status.as(ToolState.DISABLED, Sentences.of("safe.mode")))
                    .toList());
            return;
        }
        await(steward::lookFirst);
        watch.begin();
    }

    /** Looks at the folder and acts on it; returns when that is done. */
    public void lookNow() {
        if (!settings.safeMode()) {
            await(steward::look);
        }
    }

    private void await(Runnable look) {
        try {
            looking.submit(look).get();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException fault) {
            throw new IllegalStateException(fault.getCause());
        }
    }

    /** Gives a tool that failed, is suspended or was kept out another chance. */
    public void tryAgain(String tool) {
        gate.tryAgain(tool);
        if (!steward.isRunning(tool)) {
            steward.tryOnceMore(tool);
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
        return steward.statuses().stream()
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
        return steward.generations();
    }

    /** Stops every tool and gives back what it held. */
    @Override
    public void close() {
        watch.close();
        looking.shutdown();
        steward.close();
    }
}
