package org.peerbench.host.tool;

import java.lang.ref.WeakReference;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/**
 * Looks after class loaders that should be gone. One that stays holds all of the old tool's classes in memory; what holds
 * it is named as far as a JVM lets itself be looked into: threads and database drivers.
 */
final class LeakWatch {
    private static final long PATIENCE = Duration.ofSeconds(60).toNanos();

    private final List<Gone> gone = new CopyOnWriteArrayList<>();

    /**
     * A generation that was given up.
     *
     * @param tool    the tool's id
     * @param version its version then
     * @param loader  its class loader, if that is still there
     * @param since   when it was given up, by {@link System#nanoTime}
     * @param swept   whether the JVM has been asked to collect it
     */
    private record Gone(
            String tool, String version, WeakReference<ClassLoader> loader, long since, AtomicBoolean swept) {}

    void watch(Descriptor descriptor, ClassLoader loader) {
        gone.add(new Gone(
                descriptor.id(),
                descriptor.version(),
                new WeakReference<>(loader),
                System.nanoTime(),
                new AtomicBoolean()));
    }

    /** One sentence for each earlier generation of a tool that should long have been collected. */
    List<String> leaks(String tool) {
        List<Gone> late = gone.stream()
                .filter(one -> one.tool().equals(tool) && System.nanoTime() - one.since() > PATIENCE)
                .toList();
        if (late.stream().anyMatch(one -> one.swept().compareAndSet(false, true))) {
            System.gc();
        }
        return sentences(late);
    }

    /** One sentence for each earlier generation that is in memory at this moment; it may still be collected. */
    List<String> inMemory() {
        return sentences(List.copyOf(gone));
    }

    private List<String> sentences(List<Gone> loaders) {
        gone.removeIf(one -> one.loader().refersTo(null));
        return loaders.stream().flatMap(one -> sentence(one).stream()).toList();
    }

    private static Optional<String> sentence(Gone one) {
        ClassLoader loader = one.loader().get();
        if (loader == null) {
            return Optional.empty();
        }
        String holder = thread(loader).or(() -> driver(loader)).orElseGet(() -> Sentences.of("leak.unseen"));
        return Optional.of(Sentences.of("leak", one.version(), holder));
    }

    private static Optional<String> thread(ClassLoader loader) {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getContextClassLoader() == loader
                        || thread.getClass().getClassLoader() == loader)
                .findFirst()
                .map(thread -> Sentences.of("leak.thread", Threads.where(thread)));
    }

    private static Optional<String> driver(ClassLoader loader) {
        Stream<java.sql.Driver> drivers = DriverManager.drivers();
        return drivers.filter(driver -> driver.getClass().getClassLoader() == loader)
                .findFirst()
                .map(driver -> Sentences.of("leak.driver", driver.getClass().getName()));
    }
}
