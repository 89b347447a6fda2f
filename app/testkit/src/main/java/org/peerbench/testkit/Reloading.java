package org.peerbench.testkit;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.peerbench.host.tool.ToolState;
import org.peerbench.host.tool.ToolStatus;
import org.peerbench.host.tool.Tools;

/** Replaces a tool and waits until its earlier class loader has been collected. */
final class Reloading {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration LOOK = Duration.ofMillis(50);

    private Reloading() {}

    static void reload(Tools tools, Runnable install) {
        install.run();
        for (ToolStatus status : tools.statuses()) {
            if (status.state() != ToolState.STARTED || status.reason() != null) {
                throw new AssertionError("After the reload " + status);
            }
        }
        awaitCollection(tools);
    }

    static void awaitCollection(Tools tools) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
        while (!tools.earlierGenerations().isEmpty()) {
            if (System.nanoTime() > until) {
                throw new AssertionError(
                        "Something holds on to an earlier version of a tool: " + tools.earlierGenerations());
            }
            System.gc();
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }
}
