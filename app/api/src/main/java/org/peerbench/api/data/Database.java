package org.peerbench.api.data;

import org.jdbi.v3.core.Handle;
import org.peerbench.api.access.Author;

/** The one database. Reading never blocks writing; all writing goes through {@link #write}. */
public interface Database {
    /** Work on a connection that cannot write. */
    @FunctionalInterface
    interface Reading<R> {
        R in(Handle sql);
    }

    /** Work within one transaction. */
    @FunctionalInterface
    interface Writing<R> {
        R in(Transaction tx);
    }

    /** Reads. The handle is closed afterwards: keep no results that are still open. */
    <R> R read(Reading<R> work);

    /**
     * Writes: a tool's rows, the directory and the change log stand or fall together. An exception rolls all back.
     *
     * @param author who, and by which way
     * @param what   one plain sentence for the history, such as "Recorded a working link between A and B"
     * @throws IllegalStateException when called within another {@code write} of the same thread
     */
    <R> R write(Author author, String what, Writing<R> work);
}
