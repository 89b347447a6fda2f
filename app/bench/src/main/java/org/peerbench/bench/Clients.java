package org.peerbench.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A few connections to one target, each asked by a thread of its own. */
final class Clients implements AutoCloseable {
    private final Target target;
    private final List<Connection> connections = new ArrayList<>();
    private final ExecutorService threads;

    Clients(Target target, int number) throws IOException {
        this.target = target;
        this.threads = Executors.newFixedThreadPool(number);
        for (int i = 0; i < number; i++) {
            connections.add(Connection.open(target));
        }
    }

    Target target() {
        return target;
    }

    /**
     * Sends a block of requests and waits for all answers.
     *
     * @param each requests a connection
     * @return the CPU of all but the clients, in microseconds a request
     */
    double serverMicros(int each) throws InterruptedException, ExecutionException {
        List<Callable<Long>> work = new ArrayList<>();
        connections.forEach(connection -> work.add(() -> send(connection, each)));
        long before = Cpu.ofProcess();
        long own = 0;
        for (Future<Long> done : threads.invokeAll(work)) {
            own += done.get();
        }
        return (Cpu.ofProcess() - before - own) / 1_000.0 / each / connections.size();
    }

    private static long send(Connection connection, int requests) throws IOException {
        long before = Cpu.ofThisThread();
        for (int i = 0; i < requests; i++) {
            connection.ask();
        }
        return Cpu.ofThisThread() - before;
    }

    @Override
    public void close() throws IOException {
        threads.shutdown();
        for (Connection connection : connections) {
            connection.close();
        }
    }
}
