package org.peerbench.host.home;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peerbench.api.gathering.TodayItem;
import org.peerbench.host.exchange.Found;
import org.peerbench.host.exchange.Gathered;

/**
 * What waits, once: items that follow from the same happening in the same area belong together, whichever tools say so.
 *
 * @param first the item that comes first
 * @param also  what else is to be done about it, in the items' order
 */
record Matter(Found<TodayItem> first, List<Found<TodayItem>> also) {
    Matter {
        also = List.copyOf(also);
    }

    private record Shared(String area, TodayItem.Happening about) {}

    /** In the order of their first items. */
    static List<Matter> of(Gathered<TodayItem> waiting) {
        Map<Object, List<Found<TodayItem>>> together = new LinkedHashMap<>();
        for (Found<TodayItem> found : waiting.found()) {
            TodayItem item = found.item();
            Object which = item.about() == null ? found : new Shared(item.area(), item.about());
            together.computeIfAbsent(which, first -> new ArrayList<>()).add(found);
        }
        return together.values().stream()
                .map(items -> new Matter(items.get(0), items.subList(1, items.size())))
                .toList();
    }
}
