package org.peerbench.host.area;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerbench.api.signal.SignalKind;
import org.peerbench.api.signal.StoredSignal;
import org.peerbench.api.text.Texts;
import org.peerbench.host.directory.AreaEntry;
import org.peerbench.host.listing.Address;
import org.peerbench.host.signal.SignalStore;
import org.peerbench.host.signal.Urgency;

/** Open needs of several areas, the most urgent first: needs are ordered, areas never. */
record OpenNeeds(SignalStore signals, Optional<Instant> moment, ToolNames tools, Texts texts) {
    List<AreasModel.NeedLine> of(List<AreaEntry> areas, Address from, int most) {
        Map<String, AreaEntry> byId = new HashMap<>();
        areas.forEach(entry -> byId.put(entry.area().id(), entry));
        List<StoredSignal> open = new AllSignals(signals, moment)
                .ofKind(SignalKind.NEED).stream()
                        .filter(stored -> byId.containsKey(stored.area()))
                        .toList();
        return Urgency.first(open, most).stream()
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
