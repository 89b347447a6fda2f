package org.peerbench.leadership.calendar;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Role;
import org.peerbench.api.access.Viewer;
import org.peerbench.api.directory.Area;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.page.part.Option;
import org.peerbench.api.page.part.Radios;
import org.peerbench.api.text.Texts;
import org.peerbench.leadership.exchange.calendar.CalendarWriter;
import org.peerbench.leadership.page.Names;
import org.peerbench.leadership.post.Election;
import org.peerbench.leadership.record.AreaPosts;
import org.peerbench.leadership.record.Elections;
import org.peerbench.leadership.templates.JtecalendarGenerated;

/** The calendar itself, and the page on which people make and revoke their keys to it. */
public final class CalendarPages {
    private CalendarPages() {}

    /**
     * The page, as its template sees it.
     *
     * @param address of the calendar with the key that was just made; blank at any other time
     */
    public record Model(
            Texts texts,
            Content token,
            String address,
            List<Line> keys,
            String all,
            List<Choice> areas,
            Content says,
            String make) {}

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
                        .filter(found -> Opened.mayKnow(request.viewer(), found))
                        .orElseThrow(() -> Refusal.notFound(context.texts().of("page.noArea", code)))
                        .id());
        Says says = Says.of(request.form().text("says"));
        LocalDate today = LocalDate.now(context.clock());
        String secret = context.database()
                .write(
                        request.author(),
                        context.texts().of("calendar.made"),
                        tx -> CalendarKeys.make(tx.changes(), request.viewer().account(), area, says, today));
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

    /** Whoever has the key sees what everybody who signs in may see, for as long as its owner still may. */
    static Answer feed(Request request, ToolContext context) {
        Opened opened = request.query("key")
                .flatMap(secret -> Opened.by(secret, context))
                .orElseThrow(() -> Refusal.notFound(context.texts().of("calendar.noKey")));
        return new Answer.Download(
                "leadership.ics",
                "text/calendar; charset=utf-8",
                CalendarWriter.write(
                        opened.name(), opened.entries(context.clock().instant())));
    }

    static List<Fact> facts(Handle sql, List<Area> areas, LocalDate today, ToolContext context) {
        List<Fact> facts = new ArrayList<>();
        for (Area area : areas) {
            Names names = new Names(area.id(), Viewer.ANYBODY, context);
            AreaPosts posts = AreaPosts.of(sql, area.id(), Viewer.ANYBODY, today);
            List<Election> elections = new Elections(sql).of(area.id());
            facts.addAll(Facts.of(area, posts, elections, today, names, new Said(names, context.texts())));
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
                                        .orElseGet(() -> texts.of("calendar.all"))
                                + texts.of("calendar.says.short." + key.says().code()),
                        key.madeOn(),
                        context.path("calendar/" + key.id() + "/revoke")))
                .toList();
        boolean own = request.viewer().role() == Role.AREA_LEAD;
        List<Choice> areas = context.directory().areas(LocalDate.now(context.clock())).stream()
                .filter(area -> Opened.mayKnow(request.viewer(), area))
                .map(area -> new Choice(area.code(), area.name()))
                .toList();
        Model model = new Model(
                texts,
                request.formToken(),
                address,
                lines,
                texts.of(own ? "calendar.all.own" : "calendar.all"),
                areas,
                says(texts),
                context.path("calendar"));
        return View.of(texts.of("calendar.title"), Template.of(JtecalendarGenerated::render, model))
                .under(new View.Crumb(texts.of("page.leadership"), context.path("")))
                .answer();
    }

    private static Content says(Texts texts) {
        List<Option> options = Arrays.stream(Says.values())
                .map(each -> new Option(
                        each.code(),
                        texts.of("calendar.says." + each.code()),
                        texts.of("calendar.says." + each.code() + ".hint")))
                .toList();
        return new Radios("says", texts.of("calendar.says"), null, options, Says.POSTS.code(), null);
    }
}
