package org.peerbench.host.exchange;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.peerbench.api.date.PartialDate;
import org.peerbench.api.exchange.Event;
import org.peerbench.api.exchange.Event.PersonLeaves;
import org.peerbench.host.store.Engine;

/** A test where tools meet over a store of one engine, with a listener that hears of people who leave. */
abstract class AtAMeeting {
    private final Engine engine;

    @TempDir
    private Path folder;

    final Listener listener = new Listener();
    Meeting meeting;

    AtAMeeting(Engine engine) {
        this.engine = engine;
    }

    @BeforeEach
    void open() {
        meeting = new Meeting(engine, folder);
    }

    @AfterEach
    void close() {
        if (meeting != null) {
            meeting.close();
        }
    }

    static Event leaves(String person) {
        return new PersonLeaves(
                person,
                List.of(new Event.Post("post", "Director", null)),
                PartialDate.of("2027-01"),
                PartialDate.of("2026-11-21"));
    }
}
