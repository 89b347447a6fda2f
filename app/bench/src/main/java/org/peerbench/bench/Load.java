package org.peerbench.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;

/** Clients that ask without a pause until they are told to end, each on a connection of its own. */
final class Load {
    private final Target target;
    private final LongAdder answered = new LongAdder();
    private final LongAdder failed = new LongAdder();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean ended;

    private Load(Target target) {
        this.target = target;
    }

    static Load begin(Target target, int clients) {
        Load load = new Load(target);
        for (int i = 0; i < clients; i++) {
            load.threads.add(new Thread(load::ask, "client " + i));
        }
        load.threads.forEach(Thread::start);
        return load;
    }

    private void ask() {
        while (!ended) {
            try (Connection connection = Connection.open(target)) {
                while (!ended) {
                    connection.ask();
                    answered.increment();
                }
            } catch (IOException failure) {
                failed.increment();
            }
        }
    }

    void end() throws InterruptedException {
        ended = true;
        for (Thread thread : threads) {
            thread.join();
        }
    }

    /** Requests answered with 200. */
    long answered() {
        return answered.sum();
    }

    /** Requests answered otherwise, or not at all. */
    long failed() {
        return failed.sum();
    }
}
