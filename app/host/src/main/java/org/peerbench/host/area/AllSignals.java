package org.peerbench.host.area;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerbench.api.signal.SignalKind;
import org.peerbench.api.signal.StoredSignal;
import org.peerbench.host.signal.SignalFilter;
import org.peerbench.host.signal.SignalStore;

/** Every signal that stands, or stood at a moment, whichever area it belongs to. */
record AllSignals(SignalStore signals, Optional<Instant> moment) {
    private static final int AT_ONCE = 500;

    /** Of this kind, or of any for {@code null}. */
    List<StoredSignal> ofKind(SignalKind kind) {
        List<StoredSignal> all = new ArrayList<>();
        List<StoredSignal> part;
        String after = null;
        do {
            part = signals.find(
                    new SignalFilter(null, kind == null ? null : kind.name(), null, after, AT_ONCE), moment);
            all.addAll(part);
            after = part.isEmpty() ? null : part.get(part.size() - 1).id();
        } while (part.size() == AT_ONCE);
        return all;
    }
}
