package org.peerbench.host.directory;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.access.Author;
import org.peerbench.api.data.Changes;
import org.peerbench.api.data.Database;
import org.peerbench.host.store.Engine;
import org.peerbench.host.store.Store;

/**
 * A new, empty directory on one of the databases.
 *
 * @param store    to close
 * @param database with the directory in its transactions
 */
public record OpenDirectory(Store store, Database database) implements AutoCloseable {
    static final Author ANN = new Author("a1", "Ann", "/test");

    /** Opens it. */
    public static OpenDirectory on(Engine engine, Path folder) {
        Store store = engine.open(folder);
        return new OpenDirectory(store, store.database(DirectoryStore::new));
    }

    /** Writes with one of the editors. */
    public <E, R> R edit(BiFunction<Handle, Changes, E> editor, Function<E, R> work) {
        return database.write(ANN, "edit", tx -> work.apply(editor.apply(tx.sql(), tx.changes())));
    }

    /** How many rows a table has. */
    public long count(String table) {
        return database.read(sql -> sql.createQuery("select count(*) from " + table)
                .mapTo(Long.class)
                .one());
    }

    AreaEntry area(String code, String name) {
        return edit(AreaEditor::new, areas -> areas.add(AreaDraft.of(code, name, "unitary")))
                .orRefuse();
    }

    OrganisationEntry organisation(String name, String... areas) {
        OrganisationDraft draft =
                new OrganisationDraft(null, name, "voluntary", List.of(areas), null, null, null, null, null);
        return edit(OrganisationEditor::new, all -> all.add(draft)).orRefuse();
    }

    @Override
    public void close() {
        store.close();
    }
}
