package org.peerbench.leadership.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Viewer;
import org.peerbench.api.calendar.Calendar;
import org.peerbench.api.calendar.Entry;
import org.peerbench.api.directory.Area;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.leadership.page.Names;
import org.peerbench.leadership.post.Election;
import org.peerbench.leadership.record.AreaPosts;
import org.peerbench.leadership.record.Elections;

/** The calendar itself, as programs fetch it. */
final class CalendarFeed {
    private static final Duration LOOK_AGAIN = Duration.ofHours(12);

    private CalendarFeed() {}

    /** Whoever has the key sees what everybody who signs in may see, for as long as its owner still may. */
    static Answer feed(Request request, ToolContext context) {
        Opened opened = request.query("key")
                .flatMap(secret -> Opened.by(secret, context))
                .orElseThrow(() -> Refusal.notFound(context.texts().of("calendar.noKey")));
        List<Entry> entries = opened.entries(context.clock().instant());
        return new Answer.CalendarFile("leadership.ics", Calendar.subscribed(opened.name(), LOOK_AGAIN, entries));
    }

    /** Of all these areas; a post that serves several of them says each of its facts once. */
    static List<Fact> facts(Handle sql, List<Area> areas, LocalDate today, ToolContext context) {
        Map<String, Fact> facts = new LinkedHashMap<>();
        for (Area area : areas) {
            Names names = new Names(area.id(), Viewer.ANYBODY, context);
            AreaPosts posts = AreaPosts.of(sql, area.id(), Viewer.ANYBODY, today);
            List<Election> elections = new Elections(sql).of(area.id());
            Said said = new Said(names, context.texts());
            Facts.of(area, posts, elections, today, names, said).forEach(fact -> facts.putIfAbsent(fact.uid(), fact));
        }
        return List.copyOf(facts.values());
    }
}
