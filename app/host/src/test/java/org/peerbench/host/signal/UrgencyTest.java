package org.peerbench.host.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.peerbench.api.signal.Signal;
import org.peerbench.api.signal.SignalKind;
import org.peerbench.api.signal.StoredSignal;

class UrgencyTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private static StoredSignal in(String area, SignalKind kind, int severity, String title) {
        Signal signal = new Signal(title, kind, "leadership", severity, title, "", "", LocalDate.parse("2026-11-21"));
        return new StoredSignal(title, area, "test", signal, NOON, NOON, true);
    }

    private static List<String> first(List<StoredSignal> signals, int most) {
        return Urgency.first(signals, most).stream()
                .map(stored -> stored.signal().title())
                .toList();
    }

    @Test
    void needsComeBeforeWatchPointsBeforeStrengthsAndTheGravestFirst() {
        List<StoredSignal> signals = List.of(
                in("a", SignalKind.STRENGTH, 5, "works"),
                in("b", SignalKind.WATCH, 5, "may go wrong"),
                in("c", SignalKind.NEED, 2, "lacks a little"),
                in("d", SignalKind.NEED, 4, "lacks much"));
        assertEquals(List.of("lacks much", "lacks a little", "may go wrong", "works"), first(signals, 8));
    }

    @Test
    void oneAreaDoesNotHideTheOthers() {
        List<StoredSignal> signals = List.of(
                in("a", SignalKind.NEED, 5, "first"),
                in("a", SignalKind.NEED, 4, "second"),
                in("a", SignalKind.NEED, 3, "third"),
                in("b", SignalKind.WATCH, 1, "elsewhere"));
        assertEquals(List.of("first", "second", "elsewhere"), first(signals, 8));
    }
}
