package org.peerbench.host.signal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peerbench.api.signal.SignalKind;
import org.peerbench.api.signal.StoredSignal;

/** In which order signals of several areas are read: needs are ordered, areas never. */
public final class Urgency {
    private static final int OF_AN_AREA = 2;
    private static final List<SignalKind> KINDS = List.of(SignalKind.NEED, SignalKind.WATCH, SignalKind.STRENGTH);

    /** Needs before watch-points before strengths, each the most severe first, then what has been so for longest. */
    public static final Comparator<StoredSignal> ORDER = Comparator.comparing(
                    (StoredSignal stored) -> KINDS.indexOf(stored.signal().kind()))
            .thenComparing(stored -> -stored.signal().severity())
            .thenComparing(stored -> stored.signal().observedOn())
            .thenComparing(stored -> stored.signal().title())
            .thenComparing(StoredSignal::area)
            .thenComparing(StoredSignal::id);

    private Urgency() {}

    /** The first of them, but no more than two of one area, so that one area does not hide the others. */
    public static List<StoredSignal> first(List<StoredSignal> signals, int most) {
        Map<String, Integer> shown = new HashMap<>();
        List<StoredSignal> first = new ArrayList<>();
        for (StoredSignal stored : signals.stream().sorted(ORDER).toList()) {
            if (first.size() < most && shown.merge(stored.area(), 1, Integer::sum) <= OF_AN_AREA) {
                first.add(stored);
            }
        }
        return first;
    }
}
