package org.peerbench.host.store;

import java.time.Clock;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.access.Author;

/** Begins the change log of each transaction. */
record Logs(Ids ids, Clock clock, RowImages images) {
    ChangeLog begin(Handle sql, Author author, String what) {
        String at = IsoText.of(clock.instant());
        Statements statements = new Statements(sql);
        return new ChangeLog(statements, ids, at, new LoggedSet(statements, ids, images, at, author, what));
    }
}
