package org.peerbench.host.theme;

import java.util.List;
import java.util.Set;
import org.peerbench.api.page.Request;
import org.peerbench.api.signal.SignalKind;
import org.peerbench.api.signal.StoredSignal;
import org.peerbench.host.signal.SignalFilter;
import org.peerbench.host.signal.SignalStore;

/** What is open in the viewer's areas, or in all for who has none: as the list of signals shows it at first. */
record Open(List<StoredSignal> signals) {
    private static final SignalFilter ALL = new SignalFilter(null, null, null, null, Integer.MAX_VALUE);

    static Open of(SignalStore store, Request request) {
        Set<String> own = request.viewer().areas();
        return new Open(store.find(ALL).stream()
                .filter(stored -> own.isEmpty() || own.contains(stored.area()))
                .toList());
    }

    long count(String theme, SignalKind kind) {
        return signals.stream()
                .filter(stored -> stored.signal().kind() == kind)
                .filter(stored -> theme.equals(stored.signal().theme()))
                .count();
    }
}
