package org.peerbench.host.event;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where all events of one database are written down. May be used by any thread. */
public final class EventDesk {
    private static final Logger LOG = LoggerFactory.getLogger(EventDesk.class);

    private final Depth depth = new Depth();
    private final EventText text = new EventText();
    private final List<Announcing> announcing = new CopyOnWriteArrayList<>();
    private final List<Runnable> hearers = new CopyOnWriteArrayList<>();

    /** Asks this owner of tables about each tracked row from now on. */
    public void announce(Announcing owner) {
        announcing.add(owner);
    }

    /** Runs this after each commit with events from now on, on the thread that wrote: be quick. */
    public void whenPublished(Runnable hearer) {
        hearers.add(hearer);
    }

    /**
     * The events of one transaction.
     *
     * @param publisher id of the tool whose transaction it is, or {@code host}
     * @param at        the transaction's time
     */
    public EventLog begin(Handle sql, String publisher, String at) {
        return new EventLog(sql, publisher, at, depth, text, announcing);
    }

    /** Does what hearing an event of this depth leads to, on this thread. */
    public void hearing(long depthOfEvent, Runnable work) {
        depth.under(depthOfEvent, work);
    }

    /** A transaction with events has been committed. */
    public void published() {
        for (Runnable hearer : hearers) {
            try {
                hearer.run();
            } catch (RuntimeException stored) {
                // The data is stored by now: the writer must not be told that it failed.
                LOG.error("Nobody was told of an event; it is heard with the next", stored);
            }
        }
    }
}
