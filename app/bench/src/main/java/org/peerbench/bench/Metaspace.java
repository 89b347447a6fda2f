package org.peerbench.bench;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.peerbench.host.tool.Tools;

/** The memory of loaded classes, once what can go has gone. */
final class Metaspace {
    private static final long PATIENCE = Duration.ofSeconds(60).toNanos();
    private static final long LOOK = Duration.ofMillis(200).toNanos();

    private Metaspace() {}

    /** In use after a collection, in megabytes. */
    static double megabytes() {
        System.gc();
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().equals("Metaspace"))
                .mapToDouble(pool -> pool.getUsage().getUsed() / 1e6)
                .sum();
    }

    /** How many earlier class loaders are left when the JVM has had its time. */
    static int leftOf(Tools tools) {
        long until = System.nanoTime() + PATIENCE;
        do {
            System.gc();
            LockSupport.parkNanos(LOOK);
        } while (!tools.earlierGenerations().isEmpty() && System.nanoTime() < until);
        return tools.earlierGenerations().size();
    }
}
