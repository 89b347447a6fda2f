package org.peerbench.host.outbox;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.access.Author;

/** What happened to a message, and who did it. */
final class Events {
    /** What can happen. */
    enum What {
        PUT,
        EDITED,
        ASKED_TO_SEND,
        SENT,
        FAILED,
        GIVEN_UP,
        HANDED_OUT,
        BY_HAND,
        WITHDRAWN,
        PUT_BACK
    }

    /** One thing that happened; the detail may be {@code null}. */
    record Event(Instant at, String author, String authorName, String what, String detail) {}

    private Events() {}

    /** The id comes from {@code tx.changes().newId()}, so that events sort by time. */
    static void add(Handle sql, String id, String message, Instant at, Author author, What what, String detail) {
        sql.createUpdate("""
                        insert into outbox_event (id, message_id, at, author, author_name, what, detail)
                        values (:id, :message, :at, :author, :name, :what, :detail)
                        """)
                .bind("id", id)
                .bind("message", message)
                .bind("at", at)
                .bind("author", author.account())
                .bind("name", author.name())
                .bind("what", what.name())
                .bind("detail", detail)
                .execute();
    }

    static List<Event> of(Handle sql, String message) {
        return sql.createQuery("select at, author, author_name, what, detail from outbox_event"
                        + " where message_id = :message order by id")
                .bind("message", message)
                .mapTo(Event.class)
                .list();
    }
}
