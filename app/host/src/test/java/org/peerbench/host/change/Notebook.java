package org.peerbench.host.change;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.peerbench.api.access.Author;
import org.peerbench.api.data.Changes;
import org.peerbench.api.data.Database;
import org.peerbench.host.store.Engine;
import org.peerbench.host.store.Migrations;
import org.peerbench.host.store.Store;

/** A store with the test's table of notes, and a short way to write to it. */
final class Notebook implements AutoCloseable {
    static final Author ANN = new Author("ann", "Ann", "/test");

    private final Store store;
    private final Database database;

    Notebook(Engine engine, Path folder) {
        this(engine, folder, Clock.systemUTC());
    }

    Notebook(Engine engine, Path folder, Clock clock) {
        store = Store.open(engine.settings(folder).dated(clock));
        Migrations.host(store);
        database = store.database();
        Migrations.tool(store, "note", "org/peerbench/host/store/notes", Notebook.class.getClassLoader());
    }

    interface Edit {
        void on(Changes changes);
    }

    Database database() {
        return database;
    }

    /** Writes and gives the id of the change set. */
    String write(Author author, String what, Edit edit) {
        return database.write(author, what, tx -> {
            edit.on(tx.changes());
            return tx.changes().set();
        });
    }

    String write(String what, Edit edit) {
        return write(ANN, what, edit);
    }

    /** A new note. */
    String add(String id, String text) {
        return write("Added " + id, changes -> changes.insert("note__note", Map.of("id", id, "text", text)));
    }

    /** Another text for a note, whatever its revision. */
    String edit(String id, String text) {
        return write("Edited " + id, changes -> changes.update("note__note", id, revision(id), Map.of("text", text)));
    }

    String remove(String id) {
        return write("Removed " + id, changes -> changes.delete("note__note", id, revision(id)));
    }

    Optional<String> text(String id) {
        return database.read(sql -> sql.createQuery("select text from note__note where id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .findOne());
    }

    long revision(String id) {
        return database.read(sql -> sql.createQuery("select revision from note__note where id = :id")
                .bind("id", id)
                .mapTo(Long.class)
                .one());
    }

    long count() {
        return database.read(sql -> sql.createQuery("select count(*) from note__note")
                .mapTo(Long.class)
                .one());
    }

    @Override
    public void close() {
        store.close();
    }
}
