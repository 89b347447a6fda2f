package org.peerbench.api.data;

import java.util.Collection;
import java.util.Map;

/**
 * Writes rows and logs, in the same transaction, what stood there before and after. All changes of a transaction form
 * one set, which has an author, a time and an undo.
 *
 * <p>A table written this way has a text primary key {@code id} and a bigint {@code revision}, which the host sets.
 * Values are text, boolean, whole numbers, dates and instants (kept as text) or {@code null}. A column {@code area_id}
 * makes the change part of that area's history; columns {@code recorded_at} are filled with the transaction's time.
 * Columns {@code area_id}, {@code organisation_id} and {@code person_id} hold the id of a record in the directory, and a
 * check of the data tells where there is none: an id that may stand for nobody is called otherwise.
 */
public interface Changes {
    /** The id of this set, for offering an undo. */
    String set();

    /** Inserts a row; {@code id} must be among the columns. */
    void insert(String table, Map<String, ?> row);

    /**
     * Changes some columns of a row.
     *
     * @param revision the revision the writer has seen
     * @throws StaleRecord if the row has been saved by somebody else since
     */
    void update(String table, String id, long revision, Map<String, ?> columns);

    /**
     * Removes a row.
     *
     * @throws StaleRecord if the row has been saved by somebody else since
     */
    void delete(String table, String id, long revision);

    /**
     * Makes personal columns of a record forget what they held, in its row and in every image of it in the history, so
     * that no undo and no look at an earlier day brings it back. A column that may be empty becomes empty; one that may
     * not becomes the empty text. Does nothing where the record never was; works also when its row is gone.
     *
     * @param columns the columns, each of them text
     * @return whether anything was there to be forgotten
     */
    boolean erase(String table, String id, Collection<String> columns);

    /** A new id (UUIDv7), so that records made on two laptops can meet. */
    String newId();
}
