package org.peerbench.host.organisation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.date.PartialDate;
import org.peerbench.api.text.Texts;
import org.peerbench.host.directory.OrganisationEntry;
import org.peerbench.host.directory.Organisations;
import org.peerbench.host.directory.Succession;
import org.peerbench.host.listing.DayText;

/** What an organisation came from and went into: one sentence for each day on which that happened. */
record SuccessionLines(Handle sql, Texts texts) {
    List<OrganisationShown.Succeeded> of(OrganisationEntry entry) {
        String id = entry.organisation().id();
        List<Succession> all = new Organisations(sql).successions(id);
        Map<String, Place> names = names(all);
        List<OrganisationShown.Succeeded> lines = new ArrayList<>();
        lines.addAll(lines(
                all.stream().filter(each -> each.successor().equals(id)).toList(),
                Succession::predecessor,
                "organisation.came",
                names));
        lines.addAll(lines(
                all.stream().filter(each -> each.predecessor().equals(id)).toList(),
                Succession::successor,
                "organisation.went",
                names));
        return lines;
    }

    private List<OrganisationShown.Succeeded> lines(
            List<Succession> some, Function<Succession, String> other, String key, Map<String, Place> names) {
        Map<String, List<Succession>> byDay = some.stream()
                .collect(Collectors.groupingBy(each -> day(each.on()), LinkedHashMap::new, Collectors.toList()));
        return byDay.entrySet().stream()
                .map(day -> new OrganisationShown.Succeeded(
                        texts.of(key),
                        day.getValue().stream()
                                .map(other)
                                .map(names::get)
                                .filter(Objects::nonNull)
                                .toList(),
                        day.getKey()))
                .toList();
    }

    private String day(PartialDate on) {
        return on == null
                ? ""
                : texts.of(
                        on.earliest().equals(on.latest()) ? "organisation.onDay" : "organisation.inTime",
                        DayText.of(on));
    }

    private Map<String, Place> names(List<Succession> all) {
        List<String> ids = all.stream()
                .flatMap(each -> List.of(each.predecessor(), each.successor()).stream())
                .distinct()
                .toList();
        return new Organisations(sql)
                .withIds(ids).stream()
                        .map(OrganisationEntry::organisation)
                        .collect(Collectors.toMap(it -> it.id(), it -> new Place(it.name(), Paths.of(it))));
    }
}
