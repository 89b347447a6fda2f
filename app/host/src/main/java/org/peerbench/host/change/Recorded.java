package org.peerbench.host.change;

import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.access.Author;
import org.peerbench.api.data.Database;
import org.peerbench.host.store.MemoryDatabase;
import org.peerbench.host.store.TableRows;

/**
 * The database as it was recorded by an earlier instant: tracked tables from the row images in the change log, others
 * as they are now, together in memory, so that whatever reads today's records reads those by the same SQL. A few such
 * states are kept; between two changes every instant has the same. May be used by any thread.
 */
public final class Recorded implements AutoCloseable {
    private static final int KEPT = 4;
    private static final String LAST = "select max(id) from change_set where at <= :by";
    private static final String LAST_OF_TABLE = "select max(set_id) from change_row where table_name in (<tables>)";

    private final Database database;
    private final List<String> tracked;
    private final List<String> untracked;
    private final List<String> telling;
    private Others others;
    private final Map<Moment, MemoryDatabase> kept = new LinkedHashMap<>(KEPT, 1, true);

    /**
     * What was recorded in a database.
     *
     * @param tracked   tables in the change log
     * @param untracked other tables that are read together with them
     * @param telling   tracked tables of which a row changes whenever the untracked ones do
     */
    public Recorded(Database database, List<String> tracked, List<String> untracked, List<String> telling) {
        this.database = database;
        this.tracked = List.copyOf(tracked);
        this.untracked = List.copyOf(untracked);
        this.telling = List.copyOf(telling);
    }

    private record Others(String lastChange, MemoryDatabase tables) {}

    /** Two instants with the same moment have the same rows. */
    private record Moment(String lastSet, String lastOfOthers) {}

    /** The database as recorded by an instant; it cannot be written. */
    public Database by(Instant instant) {
        return new Database() {
            @Override
            public <R> R read(Reading<R> work) {
                while (true) {
                    try {
                        return at(instant).read(work);
                    } catch (MemoryDatabase.Closed crowdedOut) {
                        // Others asked for more states than are kept: this one is made anew.
                    }
                }
            }

            @Override
            public <R> R write(Author author, String what, Writing<R> work) {
                throw new IllegalStateException("What was recorded earlier is only read");
            }
        };
    }

    /** Eldest states are closed outside the lock: closing waits for a reader, who may be waiting for the lock. */
    private MemoryDatabase at(Instant instant) {
        Moment moment = database.read(sql -> moment(sql, instant));
        Optional<MemoryDatabase> crowdedOut;
        MemoryDatabase found;
        synchronized (kept) {
            found = kept.computeIfAbsent(moment, unknown -> database.read(sql -> made(sql, moment, instant)));
            crowdedOut = eldest();
        }
        crowdedOut.ifPresent(MemoryDatabase::close);
        return found;
    }

    private MemoryDatabase made(Handle sql, Moment moment, Instant instant) {
        RowsThen then = new RowsThen(sql, instant);
        return others(sql, moment.lastOfOthers())
                .beside(tracked.stream().map(then::of).toList());
    }

    /** Untracked tables are many rows and the same for every state: they are read once, until they change. */
    private MemoryDatabase others(Handle sql, String lastChange) {
        if (others == null || !others.lastChange().equals(lastChange)) {
            Others before = others;
            others = new Others(
                    lastChange,
                    MemoryDatabase.of(untracked.stream()
                            .map(table -> TableRows.read(sql, table))
                            .toList()));
            if (before != null) {
                before.tables().close();
            }
        }
        return others.tables();
    }

    private Moment moment(Handle sql, Instant instant) {
        return new Moment(
                sql.createQuery(LAST)
                        .bind("by", instant)
                        .mapTo(String.class)
                        .findOne()
                        .orElse(""),
                sql.createQuery(LAST_OF_TABLE)
                        .bindList("tables", telling)
                        .mapTo(String.class)
                        .findOne()
                        .orElse(""));
    }

    private Optional<MemoryDatabase> eldest() {
        if (kept.size() <= KEPT) {
            return Optional.empty();
        }
        Iterator<MemoryDatabase> all = kept.values().iterator();
        MemoryDatabase eldest = all.next();
        all.remove();
        return Optional.of(eldest);
    }

    @Override
    public void close() {
        List<MemoryDatabase> all;
        synchronized (kept) {
            all = List.copyOf(kept.values());
            kept.clear();
            if (others != null) {
                others.tables().close();
                others = null;
            }
        }
        all.forEach(MemoryDatabase::close);
    }
}
