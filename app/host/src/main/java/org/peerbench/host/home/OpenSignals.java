package org.peerbench.host.home;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peerbench.api.ToolContext;
import org.peerbench.api.directory.Area;
import org.peerbench.api.page.Request;
import org.peerbench.api.signal.StoredSignal;
import org.peerbench.host.signal.SignalFilter;
import org.peerbench.host.signal.SignalStore;
import org.peerbench.host.signal.Urgency;

/** What is open in some areas. */
record OpenSignals(SignalStore store) {
    /** The areas of the day by their ids. */
    static Map<String, Area> areas(Request request, ToolContext context, boolean mine) {
        var own = request.viewer().areas();
        return context.directory().areas(request.asOf()).stream()
                .filter(area -> !mine || own.contains(area.id()))
                .collect(Collectors.toMap(Area::id, Function.identity()));
    }

    /** The most urgent first. */
    List<StoredSignal> of(SignalQuestion question, Map<String, Area> areas) {
        SignalFilter filter = new SignalFilter(null, null, question.themeOrNone(), null, Integer.MAX_VALUE);
        return store.find(filter).stream()
                .filter(stored -> areas.containsKey(stored.area()))
                .filter(stored -> question.asksFor(stored.signal().kind()))
                .filter(stored -> question.isAbout(areas.get(stored.area())))
                .sorted(Urgency.ORDER)
                .toList();
    }
}
