package org.peerbench.host.area;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peerbench.api.signal.SignalKind;
import org.peerbench.api.signal.StoredSignal;
import org.peerbench.api.text.Texts;
import org.peerbench.host.directory.AreaEntry;
import org.peerbench.host.listing.Address;
import org.peerbench.host.signal.SignalStore;

/** Open needs of several areas, the most urgent first: needs are ordered, areas never. */
record OpenNeeds(SignalStore signals, ToolNames tools, Texts texts) {
    private static final Comparator<StoredSignal> URGENT = Comparator.comparing(
                    (StoredSignal stored) -> -stored.signal().severity())
            .thenComparing(StoredSignal::firstSeen)
            .thenComparing(StoredSignal::id);

    List<AreasModel.NeedLine> of(List<AreaEntry> areas, Address from, int most) {
        Map<String, AreaEntry> byId = new HashMap<>();
        areas.forEach(entry -> byId.put(entry.area().id(), entry));
        return new AllSignals(signals)
                .ofKind(SignalKind.NEED).stream()
                        .filter(stored -> byId.containsKey(stored.area()))
                        .sorted(URGENT)
                        .limit(most)
                        .map(stored -> line(stored, byId.get(stored.area()), from))
                        .toList();
    }

    private AreasModel.NeedLine line(StoredSignal stored, AreaEntry entry, Address from) {
        return new AreasModel.NeedLine(
                AreaLink.to(entry.area(), from),
                SignalTag.of(SignalKind.NEED, texts),
                stored.signal().title(),
                stored.signal().evidence(),
                tools.path(stored));
    }
}
