package org.peerbench.relationships.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Viewer;
import org.peerbench.api.date.PartialDate;
import org.peerbench.api.directory.Area;
import org.peerbench.api.exchange.Event;
import org.peerbench.api.gathering.TodayItem;
import org.peerbench.api.gathering.TodaySource;
import org.peerbench.api.text.Texts;
import org.peerbench.relationships.Permissions;
import org.peerbench.relationships.record.AreaRecord;
import org.peerbench.relationships.sentences.DateWords;

/** Tells those who look after an area that somebody leaves on whom links hang, while something can be done about it. */
final class DeparturesDue {
    private DeparturesDue() {}

    static TodaySource contribution() {
        return new TodaySource("departures", Permissions.PEOPLE.key(), DeparturesDue::look);
    }

    private static List<TodayItem> look(Viewer viewer, List<Area> areas, LocalDate day, ToolContext context) {
        List<String> concerned = context.database().read(sql -> new Departures(sql).areas());
        List<TodayItem> due = new ArrayList<>();
        for (Area area : areas) {
            if (concerned.contains(area.id())) {
                Standing standing = Standing.of(AreaRecord.of(area.id(), viewer, context), day, context);
                Roster roster = new Roster(area.id(), context);
                standing.leavers().stream()
                        .filter(leaver -> !leaver.lost().isEmpty())
                        .forEach(leaver -> due.add(item(leaver, standing, area, roster, context.texts())));
            }
        }
        return due;
    }

    private static TodayItem item(Carrier leaver, Standing standing, Area area, Roster roster, Texts texts) {
        Departure departure = standing.leaving().get(leaver.id());
        TodayItem item = new TodayItem(
                "leaver:" + area.id() + ":" + departure.id(),
                area.id(),
                texts.of(
                        departure.lastDay().isPresent() ? "people.today" : "people.today.noDay",
                        roster.role(leaver.id()),
                        roster.organisation(leaver.organisations().get(0)),
                        departure.lastDay().map(DateWords::of).orElse(""),
                        leaver.lost().size()),
                null,
                departure.lastDay().map(PartialDate::earliest).orElse(null),
                "areas/" + area.code() + "/people/" + leaver.id());
        return item.about(Event.PersonLeaves.class, departure.person());
    }
}
