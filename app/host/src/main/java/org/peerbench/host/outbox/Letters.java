package org.peerbench.host.outbox;

import org.jdbi.v3.core.Handle;
import org.peerbench.api.outbox.NewMessage;

/** Turns messages into letters: the personal link is made and put in. */
record Letters(PersonalLinks links) {
    Letter of(Handle sql, MessageRow row) {
        String body = row.respondentId() == null
                ? row.body()
                : row.body().replace(NewMessage.LINK, links.issue(sql, row.respondentId()));
        return new Letter(row.id(), row.name(), row.email(), row.subject(), body, row.calendar());
    }
}
