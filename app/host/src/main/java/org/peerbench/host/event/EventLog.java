package org.peerbench.host.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.Refusal;
import org.peerbench.api.exchange.Event;
import org.peerbench.api.exchange.Events;

/** The events of one transaction, those of its author and those that its rows announce. */
public final class EventLog implements Events {
    /** Only one transaction writes at a time, so the next number is free. */
    private static final String ADD = """
            insert into event (position, kind, body, publisher, depth, at)
            values ((select coalesce(max(position), 0) + 1 from event), :kind, :body, :publisher, :depth, :at)
            """;

    private final Handle sql;
    private final String publisher;
    private final String at;
    private final Depth depth;
    private final EventText text;
    private final List<Announcing> announcing;
    private final Set<Event> announced = new LinkedHashSet<>();
    private boolean any;

    EventLog(Handle sql, String publisher, String at, Depth depth, EventText text, List<Announcing> announcing) {
        this.sql = sql;
        this.publisher = publisher;
        this.at = at;
        this.depth = depth;
        this.text = text;
        this.announcing = announcing;
    }

    @Override
    public void publish(Event event) {
        long next = depth.next();
        if (next > DEEPEST) {
            throw new Refusal(Refusal.Kind.CONFLICT, "EVENT_LOOP", Sentences.of("event.loop", DEEPEST));
        }
        sql.createUpdate(ADD)
                .bind("kind", EventText.kind(event.getClass()))
                .bind("body", text.write(event))
                .bind("publisher", publisher)
                .bind("depth", next)
                .bind("at", at)
                .execute();
        any = true;
    }

    /** A tracked row was written; what it announces is told once, however many rows say it. */
    public void written(String table, Map<String, Object> before, Map<String, Object> after) {
        announcing.forEach(owner -> owner.of(table, before, after).ifPresent(announced::add));
    }

    /** Publishes what the rows announced; the transaction is at its end. */
    public void finish() {
        announced.forEach(this::publish);
    }

    /** Whether there is anything to be heard. */
    public boolean any() {
        return any;
    }
}
