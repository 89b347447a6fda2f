package org.peerbench.host.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.peerbench.api.Tool;
import org.peerbench.api.exchange.Answers;
import org.peerbench.api.signal.Signal;
import org.peerbench.api.signal.SignalKind;
import org.peerbench.api.signal.SignalSource;
import org.peerbench.api.signal.Signals;
import org.peerbench.host.directory.AreaDraft;
import org.peerbench.host.directory.AreaEditor;
import org.peerbench.host.directory.StoredDirectory;
import org.peerbench.host.signal.SignalStore;
import org.peerbench.host.store.Engine;

@ParameterizedClass
@EnumSource(Engine.class)
class SignalInquiryTest extends AtAMeeting {
    private static final LocalDate OPENED = LocalDate.of(2024, 3, 1);

    private String area;

    SignalInquiryTest(Engine engine) {
        super(engine);
    }

    @BeforeEach
    void anArea() {
        area = meeting.database("host")
                .write(
                        Meeting.ANN,
                        "test",
                        tx -> new AreaEditor(tx.sql(), tx.changes())
                                .add(AreaDraft.of("E06000001", "Marrow", "unitary")))
                .orRefuse()
                .area()
                .id();
    }

    /** Sees an empty post from a day on. */
    private static Tool watcher() {
        return to -> to.signals(new SignalSource(
                "posts",
                (seen, day, context) -> day.isBefore(OPENED)
                        ? List.of()
                        : List.of(new Signal("post", SignalKind.NEED, "risk", 3, "Empty", "Since March", "p", day))));
    }

    private Signals signals() {
        return new SignalInquiry(
                new SignalStore(meeting.database("host")),
                new StoredDirectory(meeting.database("host")),
                meeting.exchange.canvass(),
                meeting::running);
    }

    @Test
    void eachToolIsAskedForThatDayAndNotForToday() {
        meeting.comes("posts", watcher());
        Answers<Signal> before = signals().asOf(area, OPENED.minusDays(1));
        assertTrue(before.recorded(), "it has looked and seen none");
        assertEquals(List.of(), before.rows());
        Answers<Signal> then = signals().asOf(area, OPENED);
        assertEquals(OPENED, then.rows().get(0).observedOn());
        assertNull(then.note());
        assertEquals(List.of(), signals().ofArea(area), "nothing is kept");
    }

    @Test
    void aToolThatFailsIsMissingAndNotSilent() {
        meeting.comes("posts", watcher());
        meeting.comes(
                "broken",
                to -> to.signals(new SignalSource("broken", (seen, day, context) -> {
                    throw new IllegalStateException("out of order");
                })));
        Answers<Signal> then = signals().asOf(area, OPENED);
        assertEquals(1, then.rows().size());
        assertEquals(
                List.of("broken"),
                then.missing().stream().map(Answers.Missing::tool).toList());
    }

    @Test
    void ofAnAreaThatIsNotKnownNobodyIsAsked() {
        meeting.comes("posts", watcher());
        assertEquals(List.of(), signals().asOf("nowhere", OPENED).given());
    }
}
