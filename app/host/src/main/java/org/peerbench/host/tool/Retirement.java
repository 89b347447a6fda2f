package org.peerbench.host.tool;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.peerbench.host.thread.Daemons;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes a generation down: the calls under way may end, then it is stopped, and its class loader is let go of. */
final class Retirement {
    private static final Logger LOG = LoggerFactory.getLogger(Retirement.class);
    private static final long LOOK_NANOS = Duration.ofMillis(5).toNanos();
    /** For those that have looked the old generation up and have not entered it yet. */
    private static final long GRACE_NANOS = Duration.ofMillis(200).toNanos();

    private final Budgets budgets;
    private final LeakWatch leaks;

    Retirement(Budgets budgets, LeakWatch leaks) {
        this.budgets = budgets;
        this.leaks = leaks;
    }

    /** Returns when the tool is gone, or has been left behind. */
    void retire(RunningTool tool) {
        LockSupport.parkNanos(GRACE_NANOS);
        tool.generation().close();
        long until = System.nanoTime() + budgets.drain().toNanos();
        while (!tool.generation().isEmpty() && System.nanoTime() < until) {
            LockSupport.parkNanos(LOOK_NANOS);
        }
        stop(tool);
        tool.loaded().unload().run();
        leaks.watch(tool.descriptor(), tool.generation().loader());
    }

    private void stop(RunningTool tool) {
        Thread stopping = Daemons.of("tool-stop-" + tool.descriptor().id(), () -> {
            try {
                tool.loaded().tool().stop();
            } catch (Throwable fault) {
                LOG.warn("The tool {} did not stop cleanly", tool.descriptor().id(), fault);
            }
        });
        stopping.setContextClassLoader(tool.generation().loader());
        stopping.start();
        try {
            stopping.join(budgets.stop().toMillis());
            if (stopping.isAlive()) {
                LOG.warn("The tool {} does not stop: {}", tool.descriptor().id(), Threads.where(stopping));
                stopping.interrupt();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
