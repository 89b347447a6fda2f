package org.peerbench.leadership.calendar;

import gg.jte.Content;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Viewer;
import org.peerbench.api.directory.Area;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.text.Texts;
import org.peerbench.leadership.exchange.calendar.CalendarEntry;
import org.peerbench.leadership.exchange.calendar.CalendarWriter;
import org.peerbench.leadership.record.AreaPosts;
import org.peerbench.leadership.templates.JtecalendarGenerated;

/** The calendar itself, and the page on which people make and revoke their keys to it. */
public final class CalendarPages {
    private CalendarPages() {}

    /**
     * The page, as its template sees it.
     *
     * @param address of the calendar with the key that was just made; blank at any other time
     */
    public record Model(Texts texts, Content token, String address, List<Line> keys, List<Choice> areas, String make) {}

    /** One key. */
    public record Line(String what, String madeOn, String revoke) {}

    /** One area to choose. */
    public record Choice(String code, String name) {}

    static Answer show(Request request, ToolContext context) {
        return view(request, context, "");
    }

    /** The secret is shown once, in the answer itself: it stands in no address and no session. */
    static Answer make(Request request, ToolContext context) {
        Optional<String> area = Optional.of(request.form().text("area"))
                .filter(code -> !code.isBlank())
                .map(code -> context.directory()
                        .area(code)
                        .orElseThrow(() -> Refusal.notFound(context.texts().of("page.noArea", code)))
                        .id());
        LocalDate today = LocalDate.now(context.clock());
        String secret = context.database()
                .write(
                        request.author(),
                        context.texts().of("calendar.made"),
                        tx -> CalendarKeys.make(tx.changes(), request.viewer().account(), area, today));
        return view(request, context, context.path("calendar.ics") + "?key=" + secret);
    }

    static Answer revoke(Request request, ToolContext context) {
        String wanted = request.path("calendarKey");
        return context.database().write(request.author(), context.texts().of("calendar.revoked"), tx -> {
            CalendarKey key = new CalendarKeys(tx.sql())
                    .of(request.viewer().account()).stream()
                            .filter(each -> each.id().equals(wanted))
                            .findFirst()
                            .orElseThrow(() -> Refusal.notFound(context.texts().of("calendar.noKey")));
            CalendarKeys.revoke(tx.changes(), key);
            return Answer.Redirect.to(context.path("calendar"))
                    .saying(context.texts().of("calendar.revoked"));
        });
    }

    /** Whoever has the key sees what everybody who signs in may see, and no names. */
    static Answer feed(Request request, ToolContext context) {
        CalendarKey key = request.query("key")
                .flatMap(secret ->
                        context.database().<Optional<CalendarKey>>read(sql -> new CalendarKeys(sql).opening(secret)))
                .orElseThrow(() -> Refusal.notFound(context.texts().of("calendar.noKey")));
        Instant now = context.clock().instant();
        LocalDate today = LocalDate.now(context.clock());
        List<Area> areas = key.area()
                .map(id -> context.directory().area(id).stream().toList())
                .orElseGet(() -> context.directory().areas(today));
        List<CalendarEntry> entries = context.database().read(sql -> entries(sql, areas, today, now, context.texts()));
        String name = key.area().isPresent() && !areas.isEmpty()
                ? context.texts().of("calendar.nameOf", areas.get(0).name())
                : context.texts().of("calendar.name");
        return new Answer.Download(
                "leadership.ics", "text/calendar; charset=utf-8", CalendarWriter.write(name, entries));
    }

    private static List<CalendarEntry> entries(
            Handle sql, List<Area> areas, LocalDate today, Instant now, Texts texts) {
        return new Published(sql).now(areas.stream().map(Area::id).toList(), facts(sql, areas, today, texts), now);
    }

    static List<Fact> facts(Handle sql, List<Area> areas, LocalDate today, Texts texts) {
        List<Fact> facts = new ArrayList<>();
        for (Area area : areas) {
            facts.addAll(new Facts(area, today, texts).of(AreaPosts.of(sql, area.id(), Viewer.ANYBODY, today)));
        }
        return facts;
    }

    private static Answer view(Request request, ToolContext context, String address) {
        Texts texts = context.texts();
        List<CalendarKey> keys = context.database()
                .read(sql -> new CalendarKeys(sql).of(request.viewer().account()));
        List<Line> lines = keys.stream()
                .map(key -> new Line(
                        key.area()
                                .flatMap(context.directory()::area)
                                .map(Area::name)
                                .orElseGet(() -> texts.of("calendar.all")),
                        key.madeOn(),
                        context.path("calendar/" + key.id() + "/revoke")))
                .toList();
        List<Choice> areas = context.directory().areas(LocalDate.now(context.clock())).stream()
                .map(area -> new Choice(area.code(), area.name()))
                .toList();
        Model model = new Model(texts, request.formToken(), address, lines, areas, context.path("calendar"));
        return View.of(texts.of("calendar.title"), Template.of(JtecalendarGenerated::render, model))
                .under(new View.Crumb(texts.of("page.leadership"), context.path("")))
                .answer();
    }
}
