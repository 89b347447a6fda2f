package org.peerbench.host.area;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.date.PartialDate;
import org.peerbench.api.text.Texts;
import org.peerbench.host.directory.AreaEntry;
import org.peerbench.host.directory.Areas;
import org.peerbench.host.directory.Succession;
import org.peerbench.host.listing.Address;
import org.peerbench.host.listing.DayText;

/** What an area was before and what became of it, in sentences: one for each day on which something changed. */
record AreaHistory(String area, List<Succession> successions, Map<String, AreaEntry> related) {
    static AreaHistory read(Handle sql, String area) {
        Areas areas = new Areas(sql);
        List<Succession> successions = areas.successions(area);
        List<String> ids = successions.stream()
                .map(each -> each.predecessor().equals(area) ? each.successor() : each.predecessor())
                .distinct()
                .toList();
        Map<String, AreaEntry> related = new HashMap<>();
        areas.withIds(ids).forEach(entry -> related.put(entry.area().id(), entry));
        return new AreaHistory(area, successions, related);
    }

    /** "Until 1 April 2019 this was …". */
    List<Steps> before(Texts texts, Address from) {
        return sentences("area.before", Succession::successor, Succession::predecessor, texts, from);
    }

    /** "On 1 April 2019 it became …". */
    List<Steps> after(Texts texts, Address from) {
        return sentences("area.after", Succession::predecessor, Succession::successor, texts, from);
    }

    private interface End {
        String of(Succession succession);
    }

    private List<Steps> sentences(String key, End here, End there, Texts texts, Address from) {
        Map<PartialDate, List<Succession>> byDay = new LinkedHashMap<>();
        successions.stream()
                .filter(each -> here.of(each).equals(area) && related.containsKey(there.of(each)))
                .forEach(each -> byDay.computeIfAbsent(each.on(), day -> new ArrayList<>())
                        .add(each));
        List<Steps> steps = new ArrayList<>();
        byDay.forEach((day, all) -> steps.add(Steps.of(
                day == null ? texts.of(key + ".undated") : texts.of(key, DayText.of(day)),
                all.stream()
                        .map(each -> related.get(there.of(each)).area())
                        .sorted(Comparator.comparing(each -> each.name()))
                        .map(each -> AreaLink.to(each, from))
                        .toList(),
                texts.of("area.and"),
                all.stream()
                        .map(Succession::basis)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null))));
        return steps;
    }
}
