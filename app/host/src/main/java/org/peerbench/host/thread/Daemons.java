package org.peerbench.host.thread;

import java.util.concurrent.ThreadFactory;

/** Threads that do not keep the process alive, and under which no tool's class loader is kept. */
public final class Daemons {
    private Daemons() {}

    /** Makes threads of this name. */
    public static ThreadFactory named(String name) {
        return task -> of(name, task);
    }

    /** One that is not started yet. */
    public static Thread of(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        // A thread takes its class loader from whoever makes it, and that may be a tool's.
        thread.setContextClassLoader(Daemons.class.getClassLoader());
        return thread;
    }
}
