package org.peerbench.host.store;

import org.jdbi.v3.core.Handle;
import org.peerbench.api.data.Changes;
import org.peerbench.api.directory.DirectoryWriter;

/** Gives a transaction its view of the directory, which the store itself knows nothing of. */
@FunctionalInterface
public interface DirectoryBinding {
    /**
     * The directory within one transaction. Called each time the transaction is asked for it.
     *
     * @param sql     the transaction's connection
     * @param changes where the directory's rows are written and logged
     */
    DirectoryWriter in(Handle sql, Changes changes);
}
