package org.peerbench.host.tool;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.peerbench.host.thread.Daemons;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notices that jars have come, gone or changed. It looks at a few files several times a second, which also works on
 * folders that tell nobody of changes; a folder that is still changing is left until it has come to rest.
 */
final class FolderWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);
    private static final long LOOK_MILLIS = 150;

    private final Path folder;
    private final Runnable changed;
    private final ScheduledExecutorService looking =
            Executors.newSingleThreadScheduledExecutor(Daemons.named("plugins-folder"));
    private Map<Path, Stamp> before = Map.of();
    private Map<Path, Stamp> told = Map.of();

    FolderWatch(Path folder, Runnable changed) {
        this.folder = folder;
        this.changed = changed;
    }

    void begin() {
        told = stamps();
        before = told;
        looking.scheduleWithFixedDelay(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            Map<Path, Stamp> now = stamps();
            if (now.equals(before) && !now.equals(told)) {
                told = now;
                changed.run();
            }
            before = now;
        } catch (RuntimeException fault) {
            LOG.error("The plugins folder could not be looked at", fault);
        }
    }

    private Map<Path, Stamp> stamps() {
        return ToolFolder.jars(folder).stream().collect(Collectors.toMap(jar -> jar, Stamp::of));
    }

    @Override
    public void close() {
        looking.shutdownNow();
    }
}
