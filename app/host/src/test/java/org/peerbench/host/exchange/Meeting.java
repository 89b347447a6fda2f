package org.peerbench.host.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.peerbench.api.Tool;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Author;
import org.peerbench.api.access.Role;
import org.peerbench.api.access.Viewer;
import org.peerbench.api.data.Database;
import org.peerbench.api.exchange.Event;
import org.peerbench.host.boot.Contexts;
import org.peerbench.host.directory.DirectoryEvents;
import org.peerbench.host.directory.DirectoryStore;
import org.peerbench.host.store.Engine;
import org.peerbench.host.store.SetClock;
import org.peerbench.host.store.Store;
import org.peerbench.host.tool.Collector;
import org.peerbench.host.tool.Generation;
import org.peerbench.host.tool.ToolGate;

/** Tools that meet over a store, without web and jars; they come and go as a test wants. */
final class Meeting implements AutoCloseable {
    static final Author ANN = new Author("ann", "Ann", "/test");
    static final Viewer COORDINATOR = new Viewer("ann", "Ann", Role.COORDINATOR, java.util.Set.of());

    final SetClock clock = SetClock.at("2026-11-21T14:05:00Z");
    private final ToolGate gate = new ToolGate(clock);
    final Store store;
    final Exchange exchange;
    private final List<Generation> running = new CopyOnWriteArrayList<>();

    Meeting(Engine engine, Path folder) {
        store = engine.open(folder);
        store.events().announce(new DirectoryEvents());
        exchange = Exchange.over(database("host"), store.events(), gate, () -> running, clock);
    }

    Database database(String tool) {
        return store.database(DirectoryStore::new, tool);
    }

    /** The tools that run now. */
    List<Generation> running() {
        return running;
    }

    /** A tool starts. */
    void comes(String id, Tool tool) {
        ToolContext context = Contexts.ofTool(id, database(id), exchange.inquiry(), clock);
        running.add(new Generation(id, "/tools/" + id, Collector.ask(tool), context, Meeting.class.getClassLoader()));
        exchange.follow();
    }

    /** A tool stops; whoever was about to bring it something has seen that. */
    void goes(String id) {
        running.removeIf(generation -> generation.id().equals(id));
        exchange.follow();
        exchange.delivery().settle();
    }

    /** Somebody publishes events in one transaction. */
    void publish(String tool, Event... events) {
        database(tool).write(ANN, "test", tx -> {
            List.of(events).forEach(tx.events()::publish);
            return null;
        });
        exchange.delivery().settle();
    }

    /** The persons of the leavings that are stored, in their order. */
    List<String> stored() {
        return database("host")
                .read(sql ->
                        new ArrayList<>(sql.createQuery("select publisher || ' ' || kind from event order by position")
                                .mapTo(String.class)
                                .list()));
    }

    @Override
    public void close() {
        exchange.close();
        gate.close();
        store.close();
    }
}
