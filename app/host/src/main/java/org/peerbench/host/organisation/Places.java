package org.peerbench.host.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.peerbench.host.directory.AreaEntry;
import org.peerbench.host.directory.Areas;
import org.peerbench.host.directory.OrganisationEntry;
import org.peerbench.host.listing.Address;

/** The areas of some organisations by id, read at once for all of them. */
record Places(Map<String, Place> byId) {
    /** So many areas are named in a list; the page names all. */
    private static final int NAMED = 3;

    static Places of(Handle sql, Collection<OrganisationEntry> entries) {
        List<String> ids = entries.stream()
                .flatMap(entry -> entry.organisation().areas().stream())
                .distinct()
                .toList();
        return new Places(new Areas(sql)
                .withIds(ids).stream()
                        .map(AreaEntry::area)
                        .collect(Collectors.toMap(
                                area -> area.id(),
                                area -> new Place(area.name(), "/areas/" + Address.segment(area.code())))));
    }

    List<Place> all(List<String> areas) {
        return areas.stream()
                .map((Function<String, Place>) byId::get)
                .filter(Objects::nonNull)
                .toList();
    }

    List<Place> first(List<String> areas) {
        return all(areas).stream().limit(NAMED).toList();
    }

    int more(List<String> areas) {
        return Math.max(0, areas.size() - NAMED);
    }
}
