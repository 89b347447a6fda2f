package org.peerbench.host.store;

/**
 * What an undo may do beyond {@link org.peerbench.api.data.Changes}. The changes of a transaction of this store are
 * of this kind as well.
 */
public interface Restoring {
    /** Says which earlier change set this transaction takes back. */
    void undoes(String changeSet);

    /**
     * Makes a row again what an image in the change log says, and logs that. The revision goes on counting, so that
     * whoever still has the older version before them is told.
     *
     * @param table the table as named in the log
     * @param id    the record
     * @param image the row as logged; {@code null} to remove it
     */
    void restore(String table, String id, String image);
}
