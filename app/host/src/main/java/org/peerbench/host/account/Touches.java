package org.peerbench.host.account;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.access.Author;
import org.peerbench.api.data.Database;
import org.peerbench.api.text.Texts;

/**
 * Notes, after the answer, that a session or a token was used. A request that only reads must not wait for a long
 * import to let go of the one writer. While one note about a thing is waiting, further ones are left out.
 */
final class Touches {
    private final Database database;
    private final Executor executor;
    private final Texts words;
    private final Set<String> waiting = ConcurrentHashMap.newKeySet();

    Touches(Database database, Executor executor, Texts words) {
        this.database = database;
        this.executor = executor;
        this.words = words;
    }

    void write(String id, Consumer<Handle> note) {
        if (waiting.add(id)) {
            executor.execute(() -> writeNow(id, note));
        }
    }

    private void writeNow(String id, Consumer<Handle> note) {
        try {
            Author author = new Author("system", words.of("account.system"), "use");
            database.write(author, words.of("account.history.session"), tx -> {
                note.accept(tx.sql());
                return id;
            });
        } finally {
            waiting.remove(id);
        }
    }
}
