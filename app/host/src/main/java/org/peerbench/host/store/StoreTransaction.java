package org.peerbench.host.store;

import org.jdbi.v3.core.Handle;
import org.peerbench.api.data.Transaction;
import org.peerbench.api.directory.DirectoryWriter;

/** One transaction as the code inside it sees it. */
record StoreTransaction(Handle sql, ChangeLog changes, DirectoryBinding binding) implements Transaction {
    @Override
    public DirectoryWriter directory() {
        return binding.in(sql, changes);
    }
}
