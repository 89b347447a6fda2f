package org.peerbench.host.area;

import java.util.Map;
import java.util.function.Function;
import org.peerbench.api.route.Maybe;
import org.peerbench.api.signal.Signal;
import org.peerbench.api.signal.StoredSignal;
import org.peerbench.host.signal.SignalStore;

/**
 * A signal as programs read it.
 *
 * @param area      id of the area
 * @param href      the page that shows it
 * @param expiresOn the day on which it ends by itself, or {@code null}
 * @param state     {@code OPEN} or {@code CLOSED}
 * @param audience  who may see it
 */
record SignalRecord(
        String id,
        String area,
        String key,
        String kind,
        String theme,
        int severity,
        String title,
        String evidence,
        String tool,
        String href,
        String observedOn,
        @Maybe String expiresOn,
        String firstSeen,
        String lastSeen,
        String state,
        String audience) {
    private static final String EVERYONE = "everyone";

    /** Makes records of stored signals. */
    static Function<StoredSignal, SignalRecord> in(SignalStore signals, ToolNames tools) {
        Map<String, String> expiries = signals.expiries();
        return stored -> of(stored, expiries.get(stored.id()), tools);
    }

    private static SignalRecord of(StoredSignal stored, String expiresOn, ToolNames tools) {
        Signal signal = stored.signal();
        return new SignalRecord(
                stored.id(),
                stored.area(),
                signal.key(),
                signal.kind().name(),
                signal.theme(),
                signal.severity(),
                signal.title(),
                signal.evidence(),
                stored.tool(),
                tools.path(stored),
                signal.observedOn().toString(),
                expiresOn,
                stored.firstSeen().toString(),
                stored.lastSeen().toString(),
                stored.open() ? "OPEN" : "CLOSED",
                EVERYONE);
    }
}
