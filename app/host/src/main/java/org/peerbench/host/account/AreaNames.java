package org.peerbench.host.account;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.directory.Area;
import org.peerbench.api.directory.Directory;
import org.peerbench.api.text.Texts;

/**
 * Areas as people write them: names and public codes, not ids.
 *
 * @param directory knows them
 * @param today     names are those of areas that exist on this day
 * @param words     the texts
 */
record AreaNames(Directory directory, LocalDate today, Texts words) {
    static AreaNames in(ToolContext context) {
        return new AreaNames(context.directory(), LocalDate.now(context.clock()), context.texts());
    }

    /**
     * The areas meant by codes, ids or names, ignoring case.
     *
     * @throws Refusal with a fault on the field {@code areas} that lists what is not known
     */
    Set<String> ids(Collection<String> written) {
        Set<String> ids = new LinkedHashSet<>();
        Set<String> unknown = new LinkedHashSet<>();
        for (String text : written) {
            find(text.strip()).ifPresentOrElse(area -> ids.add(area.id()), () -> unknown.add(text.strip()));
        }
        if (!unknown.isEmpty()) {
            String sentence = words.of("account.error.areaUnknown", String.join(", ", unknown));
            throw Faults.refusal("AREA_UNKNOWN", "areas", sentence);
        }
        return ids;
    }

    /** The areas' names in order; an area that is gone is shown by its id. */
    List<String> names(Collection<String> ids) {
        return ids.stream()
                .map(id -> directory.area(id).map(Area::name).orElse(id))
                .sorted()
                .toList();
    }

    String list(Collection<String> ids) {
        return String.join(", ", names(ids));
    }

    private Optional<Area> find(String text) {
        return directory
                .area(text)
                .or(() -> directory.areas(today).stream()
                        .filter(area -> area.name().equalsIgnoreCase(text))
                        .findFirst());
    }
}
