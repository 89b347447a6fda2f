package org.peerbench.leadership.warning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Viewer;
import org.peerbench.api.directory.Area;
import org.peerbench.api.exchange.Event;
import org.peerbench.api.gathering.TodayItem;
import org.peerbench.api.gathering.TodaySource;
import org.peerbench.leadership.Permissions;
import org.peerbench.leadership.record.Doubts;

/**
 * Announced departures, contracts that end soon with nothing agreed and empty posts by law that wait for who looks after
 * the area, and actions that are due.
 */
final class DueToday {
    private static final int GRAVE = 5;
    private static final int SOON = 60;

    private DueToday() {}

    static TodaySource contribution() {
        return new TodaySource("leadership", Permissions.WRITE.key(), DueToday::look);
    }

    private static List<TodayItem> look(Viewer viewer, List<Area> areas, LocalDate day, ToolContext context) {
        List<TodayItem> items = new ArrayList<>();
        for (Area area : areas) {
            String place = "areas/" + area.code();
            Facts facts = Facts.unasked(area, day, viewer, context);
            Warnings.urgent(facts).stream()
                    .filter(warning -> waits(warning, day))
                    .forEach(warning -> items.add(item(warning, area)));
            facts.elections().stream()
                    .filter(election -> facts.known().posts().stream()
                            .anyMatch(
                                    history -> !election.undecided(history, day).isEmpty()))
                    .forEach(election -> items.add(new TodayItem(
                            "outcome:" + election.id(),
                            area.id(),
                            context.texts().of("warning.outcome", election.label()),
                            null,
                            null,
                            place + "/elections/" + election.id() + "/outcome")));
            int doubts = context.database()
                    .read(sql -> new Doubts(sql).open(area.id()))
                    .size();
            if (doubts > 0) {
                items.add(new TodayItem(
                        "doubts:" + area.id(),
                        area.id(),
                        context.texts().of("warning.doubts", doubts),
                        null,
                        null,
                        place + "/corrections"));
            }
            context.database().read(sql -> new Doings(sql).open(area.id())).stream()
                    .filter(doing -> !doing.due().isAfter(day.plusDays(7)))
                    .forEach(doing -> items.add(new TodayItem(
                            "doing:" + doing.id(),
                            area.id(),
                            doing.step(),
                            doing.owner().isBlank() ? null : doing.owner(),
                            doing.due(),
                            place + "/warnings")));
        }
        return items;
    }

    private static boolean waits(Warning warning, LocalDate day) {
        return switch (warning.rule()) {
            case LEAVES -> true;
            case TERM_ENDS ->
                warning.date().filter(end -> !end.isAfter(day.plusDays(SOON))).isPresent();
            case EMPTY -> warning.severity() >= GRAVE;
            default -> false;
        };
    }

    private static TodayItem item(Warning warning, Area area) {
        TodayItem item = new TodayItem(
                "warning:" + area.id() + ":" + warning.key(),
                area.id(),
                warning.fact(),
                null,
                warning.rule() == Rule.EMPTY ? null : warning.date().orElse(null),
                "areas/" + area.code() + warning.path());
        return warning.leaver()
                .map(person -> item.about(Event.PersonLeaves.class, person))
                .orElse(item);
    }
}
