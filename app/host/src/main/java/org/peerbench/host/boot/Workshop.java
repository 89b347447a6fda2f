package org.peerbench.host.boot;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.peerbench.api.data.Database;
import org.peerbench.host.account.Access;
import org.peerbench.host.backup.Backups;
import org.peerbench.host.backup.Restoring;
import org.peerbench.host.change.Recorded;
import org.peerbench.host.directory.DirectoryEvents;
import org.peerbench.host.directory.DirectoryStore;
import org.peerbench.host.directory.DirectoryTables;
import org.peerbench.host.directory.StoredDirectory;
import org.peerbench.host.instance.Instance;
import org.peerbench.host.instance.InstanceKind;
import org.peerbench.host.seed.DemoSeed;
import org.peerbench.host.signal.SignalStore;
import org.peerbench.host.store.Migrations;
import org.peerbench.host.store.Store;
import org.peerbench.host.store.StoreSettings;
import org.peerbench.host.thread.Daemons;
import org.peerbench.host.tool.ToolGate;

/** An opened data folder with its services, without web and tools: all that a command needs. */
public final class Workshop implements AutoCloseable {
    private static final String LOOKED_AFTER = "select id from area where lead = :account or cover = :account";
    private static final long END_SECONDS = 5;

    private final Store store;
    private final ExecutorService afterwards = Executors.newSingleThreadExecutor(Daemons.named("afterwards"));
    private final Services services;

    private Workshop(Settings settings, Store store, Supplier<String> address) {
        this.store = store;
        Database database = store.database(DirectoryStore::new);
        services = new Services(
                settings,
                database,
                new Recorded(database, DirectoryTables.TRACKED, DirectoryTables.PUBLISHED, DirectoryTables.LOADS),
                new StoredDirectory(database),
                Access.over(
                        database,
                        settings.clock(),
                        lookedAfter(database),
                        afterwards,
                        stored -> store.listen(committed -> stored.run())),
                new SignalStore(database),
                new Backups(store, settings.data(), settings.clock(), Web.version()),
                new ToolGate(settings.clock(), settings.budgets().call(), store::interrupt),
                Features.shellTexts(),
                store.ids(),
                address);
    }

    /**
     * Opens a folder for a command.
     *
     * @throws org.peerbench.host.store.CannotOpen if the folder is in use or the database cannot be used
     * @throws org.peerbench.api.Refusal if a demonstration's folder is opened for live work or the other way round
     */
    public static Workshop open(Settings settings) {
        return open(settings, settings::address);
    }

    static Workshop open(Settings settings, Supplier<String> address) {
        Store store = Store.open(place(settings));
        try {
            Migrations.host(store);
            store.events().announce(new DirectoryEvents());
            return new Workshop(settle(settings, store), store, address);
        } catch (RuntimeException | Error failure) {
            store.close();
            throw failure;
        }
    }

    /**
     * Puts a backup in the place of a folder's data.
     *
     * @return one sentence that says what was put back
     * @throws org.peerbench.host.store.CannotOpen if the folder is in use
     * @throws org.peerbench.api.Refusal if the file is no sound backup, or not for this folder
     */
    public static String restore(Settings settings, Path file) {
        return new Restoring(place(settings), Web.version()).from(file);
    }

    /** What is wrong with a folder's data, which is looked at as it lies there: nothing is migrated first. */
    public static List<String> check(Settings settings) {
        try (Store store = Store.open(place(settings))) {
            return store.check();
        }
    }

    private static StoreSettings place(Settings settings) {
        StoreSettings place = settings.database().isEmpty()
                ? StoreSettings.sqlite(settings.data())
                : StoreSettings.postgres(settings.data(), settings.database());
        return place.dated(settings.clock()).within(settings.budgets().write());
    }

    /** A folder stays what it was at its first start. */
    private static Settings settle(Settings settings, Store store) {
        Database database = store.database(DirectoryStore::new);
        InstanceKind wanted = settings.kind() == null ? database.read(Instance::kindOf) : settings.kind();
        String region = wanted == InstanceKind.DEMO ? DemoSeed.region() : null;
        Instance.open(database, wanted, region, settings.clock().instant());
        return settings.of(wanted);
    }

    /** What it offers. */
    public Services services() {
        return services;
    }

    Store store() {
        return store;
    }

    /** The areas of which an account is lead or cover: what a coordinator calls "my areas". */
    private static Function<String, Set<String>> lookedAfter(Database database) {
        return account -> new HashSet<>(database.read(sql -> sql.createQuery(LOOKED_AFTER)
                .bind("account", account)
                .mapTo(String.class)
                .list()));
    }

    @Override
    public void close() {
        services.gate().close();
        afterwards.shutdown();
        try {
            if (!afterwards.awaitTermination(END_SECONDS, TimeUnit.SECONDS)) {
                afterwards.shutdownNow();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        services.recorded().close();
        store.close();
    }
}
