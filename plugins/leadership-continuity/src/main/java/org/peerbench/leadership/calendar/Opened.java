package org.peerbench.leadership.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Role;
import org.peerbench.api.access.Viewer;
import org.peerbench.api.calendar.Entry;
import org.peerbench.api.directory.Area;

/**
 * What a key opens today: it says no more than its owner may still know. A disabled account's keys open nothing; those of
 * an area lead only the areas that the lead still has.
 *
 * @param key   the key
 * @param areas whose calendar it is; at least one
 */
record Opened(CalendarKey key, List<Area> areas, ToolContext context) {
    /** By the secret in an address; nothing where it opens nothing any more. */
    static Optional<Opened> by(String secret, ToolContext context) {
        return context.database()
                .<Optional<CalendarKey>>read(sql -> new CalendarKeys(sql).opening(secret))
                .flatMap(key -> context.account(key.account())
                        .map(owner -> new Opened(key, areas(key, owner, context), context)))
                .filter(opened -> !opened.areas().isEmpty());
    }

    /** Whether a calendar of the area is this person's to have. */
    static boolean mayKnow(Viewer owner, Area area) {
        return owner.role() != Role.AREA_LEAD || owner.areas().contains(area.id());
    }

    private static List<Area> areas(CalendarKey key, Viewer owner, ToolContext context) {
        LocalDate today = LocalDate.now(context.clock());
        List<Area> all = key.area()
                .map(id -> context.directory().area(id).stream().toList())
                .orElseGet(() -> context.directory().areas(today));
        return all.stream().filter(area -> mayKnow(owner, area)).toList();
    }

    String name() {
        return key.area().isPresent()
                ? context.texts().of("calendar.nameOf", areas.get(0).name())
                : context.texts().of("calendar.name");
    }

    List<Entry> entries(Instant now) {
        LocalDate today = LocalDate.now(context.clock());
        List<Fact> facts = context.database().read(sql -> CalendarFeed.facts(sql, areas, today, context));
        Map<String, String> names = facts.stream().collect(Collectors.toMap(Fact::uid, Fact::who));
        List<String> ids = areas.stream().map(Area::id).toList();
        return context.database().read(sql -> new Published(sql).now(ids, facts, now)).stream()
                .map(entry -> saying(entry, names.getOrDefault(entry.uid(), "")))
                .toList();
    }

    private Entry saying(Entry entry, String who) {
        boolean named = key.says() == Says.NAMES && !who.isEmpty();
        return new Entry(
                entry.uid(),
                entry.sequence(),
                entry.changed(),
                entry.when(),
                named ? context.texts().of("calendar.named", entry.summary(), who) : entry.summary(),
                key.says() == Says.POSTS ? "" : entry.text(),
                entry.state(),
                entry.takesUpTime());
    }
}
