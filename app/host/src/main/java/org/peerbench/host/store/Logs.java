package org.peerbench.host.store;

import java.time.Clock;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.access.Author;
import org.peerbench.host.event.EventDesk;
import org.peerbench.host.event.EventLog;

/** Begins each transaction with its change log and its events. */
record Logs(Ids ids, Clock clock, RowImages images, EventDesk desk) {
    StoreTransaction begin(Handle sql, Author author, String what, ServiceBinding binding, String publisher) {
        String at = IsoText.of(clock.instant());
        Statements statements = new Statements(sql);
        EventLog events = desk.begin(sql, publisher, at);
        LoggedSet log = new LoggedSet(statements, ids, images, at, author, what, events);
        return new StoreTransaction(sql, new ChangeLog(statements, ids, at, log), binding, events);
    }
}
