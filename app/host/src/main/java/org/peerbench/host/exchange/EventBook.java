package org.peerbench.host.exchange;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.access.Author;
import org.peerbench.api.data.Database;

/** The stored events, and how far each tool has heard. May be used by any thread. */
final class EventBook {
    static final Author ITSELF = new Author("system", "Peerbench", "events");

    private static final String NEXT = """
            select position, kind, body, depth, at from event
            where position > (select position from event_cursor where tool = :tool) and kind in (<kinds>)
            order by position limit 1
            """;
    private static final String BEGIN = """
            insert into event_cursor (tool, position) values (:tool, (select coalesce(max(position), 0) from event))
            on conflict (tool) do nothing
            """;
    private static final String ADVANCE =
            "update event_cursor set position = :position where tool = :tool and position < :position";
    private static final String SET_ASIDE = """
            insert into event_set_aside (tool, position, at, tries, sentence)
            values (:tool, :position, :at, :tries, :sentence)
            on conflict (tool, position) do update
            set at = excluded.at, tries = event_set_aside.tries + excluded.tries, sentence = excluded.sentence
            """;
    private static final String ASIDE = """
            select s.tool, s.position, e.kind, s.at, s.tries, s.sentence
            from event_set_aside s join event e on e.position = s.position
            order by s.position, s.tool
            """;

    /** The last one stays, since the next number follows from it. */
    private static final String FORGET = """
            delete from event
            where at < :before
            and position < (select max(position) from event)
            and not exists (select 1 from event_cursor c where c.position < event.position)
            and not exists (select 1 from event_set_aside s where s.position = event.position)
            """;

    private final Database database;

    EventBook(Database database) {
        this.database = database;
    }

    /** A tool that is heard of for the first time begins at now. */
    void begin(String tool) {
        boolean known = database.read(sql -> sql.createQuery("select 1 from event_cursor where tool = :tool")
                .bind("tool", tool)
                .mapTo(Integer.class)
                .findOne()
                .isPresent());
        if (!known) {
            write(sql -> sql.createUpdate(BEGIN).bind("tool", tool).execute());
        }
    }

    /** The first event of these kinds that the tool has not heard. Where there is none, what is not for it is passed over. */
    Optional<StoredEvent> next(String tool, Collection<String> kinds) {
        record Found(long last, Optional<StoredEvent> event) {}
        // The last one first: what is published after this look must not be passed over.
        Found found = database.read(sql -> new Found(
                sql.createQuery("select coalesce(max(position), 0) from event")
                        .mapTo(Long.class)
                        .one(),
                sql.createQuery(NEXT)
                        .bind("tool", tool)
                        .bindList("kinds", List.copyOf(kinds))
                        .mapTo(StoredEvent.class)
                        .findOne()));
        if (found.event().isEmpty() && cursor(tool) < found.last()) {
            heard(tool, found.last());
        }
        return found.event();
    }

    private long cursor(String tool) {
        return database.read(sql -> sql.createQuery("select position from event_cursor where tool = :tool")
                .bind("tool", tool)
                .mapTo(Long.class)
                .one());
    }

    Optional<StoredEvent> find(long position) {
        return database.read(
                sql -> sql.createQuery("select position, kind, body, depth, at from event where position = :position")
                        .bind("position", position)
                        .mapTo(StoredEvent.class)
                        .findOne());
    }

    void heard(String tool, long position) {
        write(sql -> advance(sql, tool, position));
    }

    private static int advance(Handle sql, String tool, long position) {
        return sql.createUpdate(ADVANCE)
                .bind("tool", tool)
                .bind("position", position)
                .execute();
    }

    /** Sets an event aside, or counts another try of one that is; what comes after it is heard. */
    void setAside(String tool, long position, Instant at, long tries, String sentence) {
        write(sql -> {
            sql.createUpdate(SET_ASIDE)
                    .bind("tool", tool)
                    .bind("position", position)
                    .bind("at", at)
                    .bind("tries", tries)
                    .bind("sentence", sentence)
                    .execute();
            return advance(sql, tool, position);
        });
    }

    List<SetAside> aside() {
        return database.read(sql -> sql.createQuery(ASIDE).mapTo(SetAside.class).list());
    }

    /** An event that had been set aside was heard after all. */
    void takeBack(String tool, long position) {
        write(sql -> sql.createUpdate("delete from event_set_aside where tool = :tool and position = :position")
                .bind("tool", tool)
                .bind("position", position)
                .execute());
    }

    /** Deletes what was published before this and every tool has heard; says how many events these were. */
    int forget(Instant before) {
        return database.write(
                ITSELF,
                Sentences.of("exchange.history"),
                tx -> tx.sql().createUpdate(FORGET).bind("before", before).execute());
    }

    private interface Work {
        int on(Handle sql);
    }

    private void write(Work work) {
        database.write(ITSELF, Sentences.of("exchange.history"), tx -> work.on(tx.sql()));
    }
}
