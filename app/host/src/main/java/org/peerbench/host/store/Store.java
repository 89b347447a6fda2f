package org.peerbench.host.store;

import java.nio.file.Path;
import java.util.List;
import org.peerbench.api.data.Database;
import org.peerbench.host.event.EventDesk;

/**
 * The one database of a workbench: SQLite in the data folder, or PostgreSQL. One connection writes, others only read.
 * May be used by any thread.
 *
 * <pre>{@code
 * try (Store store = Store.open(StoreSettings.sqlite(folder))) {
 *     Migrations.host(store);
 *     Database database = store.database(directoryBinding);
 *     database.write(author, "Added an area", tx -> …);
 * }
 * }</pre>
 */
public final class Store implements AutoCloseable {
    private final FolderLock lock;
    private final Sources sources;
    private final Writer writer;
    private final StoreSettings settings;
    private final Ids ids;
    private final EventDesk desk = new EventDesk();
    private final Logs logs;
    private final Listeners listeners = new Listeners();
    private final Readings readings = new Readings();

    private Store(FolderLock lock, Sources sources, StoreSettings settings) {
        this.lock = lock;
        this.sources = sources;
        this.settings = settings;
        writer = new Writer(sources.writing(), settings.budget());
        ids = new Ids(settings.clock());
        logs = new Logs(ids, settings.clock(), new RowImages(), desk);
    }

    /**
     * Opens the database; nothing is migrated yet.
     *
     * @throws CannotOpen with one sentence: the folder is in use or unusable, the database cannot be reached, or a
     *     setting that keeps data safe is not in force
     */
    public static Store open(StoreSettings settings) {
        FolderLock lock = FolderLock.on(settings.folder());
        try {
            return new Store(lock, Sources.open(settings), settings);
        } catch (RuntimeException | Error failure) {
            lock.close();
            throw failure;
        }
    }

    /**
     * The database for one user of it, such as one generation of a tool. It needs no closing; once let go of, nothing
     * of it remains.
     *
     * @param binding   makes what {@code tx.directory()} answers
     * @param publisher id of the tool that uses it: its events are told as from there
     */
    public Database database(ServiceBinding binding, String publisher) {
        return new StoreDatabase(writer, sources.reading(), logs, binding, publisher, listeners, readings);
    }

    /** The database for the host itself. */
    public Database database(ServiceBinding binding) {
        return database(binding, "host");
    }

    /** The database for host services whose transactions do not ask for the directory. */
    public Database database() {
        return database((sql, changes) -> {
            throw new IllegalStateException("This database was made without a directory");
        });
    }

    /** Tells a listener of every commit with tracked changes from now on, by whichever database it was made. */
    public void listen(CommitListener listener) {
        listeners.add(listener);
    }

    /** Ends the query that a thread is waiting for, if it is; that thread then gets an exception. */
    public void interrupt(Thread thread) {
        readings.interrupt(thread);
    }

    Readings readings() {
        return readings;
    }

    /** Where events are written down. */
    public EventDesk events() {
        return desk;
    }

    /** Makes new ids. */
    public Ids ids() {
        return ids;
    }

    /**
     * Writes the database as it is at this moment into a new SQLite file, whichever database this is, while others go on
     * writing.
     *
     * @param file must not be there yet
     * @throws CannotCopy with one sentence, if it cannot be written or does not hold what the database holds
     */
    public void snapshot(Path file) {
        Snapshot.of(sources.writing(), file);
    }

    /** Looks whether the data is whole; an empty list says that it is. */
    public List<String> check() {
        return Soundness.faults(sources.writing());
    }

    /** Where the database is. */
    public StoreSettings settings() {
        return settings;
    }

    Writer writer() {
        return writer;
    }

    /** Waits for the running write, then closes all and frees the folder. */
    @Override
    public void close() {
        var pool = sources.reading();
        try (lock;
                pool;
                writer) {
            listeners.clear();
        }
    }
}
