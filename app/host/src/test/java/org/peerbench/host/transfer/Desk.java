package org.peerbench.host.transfer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.peerbench.api.Tool;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Author;
import org.peerbench.api.data.Database;
import org.peerbench.api.page.Page;
import org.peerbench.api.text.Texts;
import org.peerbench.host.access.HostPermissions;
import org.peerbench.host.boot.Contexts;
import org.peerbench.host.change.Recorded;
import org.peerbench.host.day.Days;
import org.peerbench.host.directory.AreaDraft;
import org.peerbench.host.directory.AreaEditor;
import org.peerbench.host.directory.DirectoryStore;
import org.peerbench.host.directory.StoredDirectory;
import org.peerbench.host.http.RouteTable;
import org.peerbench.host.store.Engine;
import org.peerbench.host.store.Migrations;
import org.peerbench.host.store.SetClock;
import org.peerbench.host.store.Store;
import org.peerbench.host.text.BundleTexts;
import org.peerbench.host.tool.Collector;
import org.peerbench.host.tool.Contributed;
import org.peerbench.host.tool.Generation;
import org.peerbench.host.tool.ToolGate;
import org.peerbench.host.transfer.directory.DirectoryTables;

/** A real store with the directory's tables and one tool's, to bring tables into. */
public final class Desk implements AutoCloseable {
    /** Who brings them. */
    public static final Author ANN = new Author("a1", "Ann", "/test");

    final SetClock clock = SetClock.at("2026-11-21T14:05:00Z");
    final Database database;
    final Imports imports;
    private final Path uploads;
    private final Store store;

    /** Opens it in a folder of its own. */
    public Desk(Engine engine, Path folder) {
        store = engine.open(folder);
        database = store.database(DirectoryStore::new);
        Migrations.tool(
                store,
                Larder.ID,
                "org/peerbench/host/transfer/larder",
                getClass().getClassLoader());
        uploads = folder.resolve("imports");
        StoredDirectory directory = new StoredDirectory(database);
        RouteTable table = RouteTable.of(
                List.of(generation("host", "", own()), generation(Larder.ID, "/tools/larder", new Larder())));
        imports = new Imports(database, directory, () -> table, new ToolGate(clock), uploads, clock);
    }

    private Tool own() {
        return to -> {
            HostPermissions.all().forEach(to::permission);
            to.texts(Sentences.BUNDLE);
            List.of("organisations", "people", "areas")
                    .forEach(page -> to.page(new Page(page, HostPermissions.READ.key(), (request, context) -> null)));
            to.texts(Days.TEXTS);
            new DirectoryTables(new Days(
                            new Recorded(database, List.of(), List.of(), List.of("none")), (context, then) -> context))
                    .contribute(to);
        };
    }

    private Generation generation(String id, String mount, Tool tool) {
        Contributed contributed = Collector.ask(tool);
        Texts texts = BundleTexts.read(contributed.texts(), getClass().getClassLoader(), null);
        Database own = store.database(DirectoryStore::new);
        ToolContext context = Contexts.ofTool(id, own, texts, clock);
        return new Generation(id, mount, contributed, context, getClass().getClassLoader());
    }

    /** The database with the directory in its transactions. */
    public Database database() {
        return database;
    }

    /** A new area; its id. */
    public String area(String code, String name) {
        return database.write(
                ANN,
                "area",
                tx -> new AreaEditor(tx.sql(), tx.changes())
                        .add(AreaDraft.of(code, name, "unitary"))
                        .orRefuse()
                        .area()
                        .id());
    }

    /** Brings a CSV for one of the directory's tables. */
    public ImportRun bring(String kind, String csv) {
        return receive(ImportOrder.of("directory", kind, Map.of(), "table.csv"), csv, Asking.NOBODY);
    }

    /** Applies an import. */
    public ImportRun apply(ImportRun run) {
        return imports.apply(run.id(), ANN);
    }

    /** Brings a CSV of things for the larder of the area N. */
    ImportRun larder(String csv) {
        return receive(larderOrder("items"), csv, Asking.NOBODY);
    }

    static ImportOrder larderOrder(String format) {
        return ImportOrder.of(Larder.ID, format, Map.of("area", "N"), "larder.csv");
    }

    ImportRun receive(ImportOrder order, String csv, Asking asking) {
        return imports.receive(order, csv.getBytes(StandardCharsets.UTF_8), ANN, asking);
    }

    /** How many rows a table has. */
    public long count(String table) {
        return database.read(sql -> sql.createQuery("select count(*) from " + table)
                .mapTo(Long.class)
                .one());
    }

    /** One column of a table, in its order. */
    public List<String> column(String table, String column) {
        return database.read(sql -> sql.createQuery("select " + column + " from " + table + " order by " + column)
                .mapTo(String.class)
                .list());
    }

    long files() {
        if (!Files.isDirectory(uploads)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(uploads)) {
            return files.count();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        store.close();
    }
}
