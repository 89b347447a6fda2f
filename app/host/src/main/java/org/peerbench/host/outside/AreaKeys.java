package org.peerbench.host.outside;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.directory.Area;
import org.peerbench.api.text.Texts;
import org.peerbench.host.directory.AreaFilter;
import org.peerbench.host.directory.Areas;

/** Finds the area that a cell means: by code or id, or by a name that only one has. */
final class AreaKeys {
    private final Map<String, List<Area>> byKey = new HashMap<>();
    private final Texts texts;

    AreaKeys(Handle sql, Texts texts) {
        this.texts = texts;
        new Areas(sql).all(new AreaFilter(null, null, null, null, null)).forEach(entry -> {
            Area area = entry.area();
            know(area.id(), area);
            know(area.code(), area);
            know(name(area.name()), area);
        });
    }

    private void know(String key, Area area) {
        byKey.computeIfAbsent(key, missing -> new ArrayList<>()).add(area);
    }

    private static String name(String text) {
        return text.strip().toLowerCase(Locale.UK);
    }

    /** The area; nothing, and why not, where none or several are meant. */
    Optional<Area> find(String cell, Consumer<String> wrong) {
        if (cell == null) {
            wrong.accept(texts.of("outside.row.noArea"));
            return Optional.empty();
        }
        List<Area> found = byKey.getOrDefault(cell.strip(), byKey.getOrDefault(name(cell), List.of()));
        if (found.size() == 1) {
            return Optional.of(found.get(0));
        }
        wrong.accept(texts.of(found.isEmpty() ? "outside.row.unknownArea" : "outside.row.manyAreas", cell));
        return Optional.empty();
    }
}
