package org.peerbench.host.account;

import org.peerbench.api.access.Author;
import org.peerbench.api.data.Database;

/**
 * A database that tells of every write through it before the writer goes on; commit listeners hear only of those that
 * stand in the history, and the end of a session does not.
 */
record Telling(Database database, Runnable stored) implements Database {
    @Override
    public <R> R read(Reading<R> work) {
        return database.read(work);
    }

    @Override
    public <R> R write(Author author, String what, Writing<R> work) {
        try {
            return database.write(author, what, work);
        } finally {
            stored.run();
        }
    }
}
