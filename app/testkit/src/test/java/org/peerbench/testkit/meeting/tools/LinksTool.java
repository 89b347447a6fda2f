package org.peerbench.testkit.meeting.tools;

import java.time.LocalDate;
import java.util.List;
import org.peerbench.api.Contributions;
import org.peerbench.api.Tool;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Author;
import org.peerbench.api.access.Permission;
import org.peerbench.api.access.Viewer;
import org.peerbench.api.directory.Area;
import org.peerbench.api.exchange.Answers;
import org.peerbench.api.exchange.Event;
import org.peerbench.api.exchange.Question.PostHolding;
import org.peerbench.api.exchange.Question.PostHoldings;
import org.peerbench.api.exchange.Subscription;
import org.peerbench.api.gathering.TodayItem;
import org.peerbench.api.gathering.TodaySource;
import org.peerbench.api.page.NavigationItem;
import org.peerbench.api.page.Page;
import org.peerbench.api.page.View;
import org.peerbench.api.route.ApiRequest;
import org.peerbench.api.route.Maybe;
import org.peerbench.api.route.Reply;
import org.peerbench.api.route.Route;
import org.peerbench.api.text.Bundle;

/** Hears of departures and asks who holds which post; it cannot take in that nobody leaves. */
public final class LinksTool implements Tool {
    private static final String LINKED = "X99000009";
    private static final Author ITSELF = new Author("system", "Links", "event");

    /** What it has heard, and what the others answered. */
    record Known(
            List<String> heard,
            List<String> holders,
            boolean recorded,
            @Maybe String note) {}

    @Override
    public void contribute(Contributions to) {
        to.permission(Permission.reading("read"));
        to.texts(new Bundle("org.peerbench.testkit.meeting.links.messages"));
        to.migrations("org/peerbench/testkit/meeting/links");
        to.navigation(new NavigationItem("links.name", "", 2, "read"));
        to.page(new Page(
                "",
                "read",
                (request, context) ->
                        View.of(context.texts().of("links.name"), out -> {}).answer()));
        to.subscription(new Subscription<>(Event.PersonLeaves.class, LinksTool::hear));
        to.subscription(new Subscription<>(Event.PersonStays.class, LinksTool::forget));
        to.subscription(new Subscription<>(Event.RecordsRestored.class, (event, context) -> {
            throw new IllegalStateException("Not of its tables: " + event.tables());
        }));
        to.today(new TodaySource("links", "read", LinksTool::today));
        to.route(Route.get("areas/{area}", "read", "What is known", List.of(), Known.class, LinksTool::known));
    }

    private static void hear(Event.PersonLeaves event, ToolContext context) {
        if (event.person().equals("nobody")) {
            throw new IllegalStateException("Nobody cannot leave");
        }
        context.database()
                .write(
                        ITSELF,
                        context.texts().of("links.history"),
                        tx -> tx.sql()
                                .createUpdate("insert into links__heard (person_id, last_day) values (:person, :day)"
                                        + " on conflict (person_id) do update set last_day = excluded.last_day")
                                .bind("person", event.person())
                                .bind("day", event.lastDay().text())
                                .execute());
    }

    private static void forget(Event.PersonStays event, ToolContext context) {
        context.database()
                .write(
                        ITSELF,
                        context.texts().of("links.history"),
                        tx -> tx.sql()
                                .createUpdate("delete from links__heard where person_id = :person")
                                .bind("person", event.person())
                                .execute());
    }

    /** In the one area of whose links it knows. */
    private static List<TodayItem> today(Viewer viewer, List<Area> areas, LocalDate day, ToolContext context) {
        return areas.stream()
                .filter(area -> area.code().equals(LINKED))
                .flatMap(area -> heard(context).stream()
                        .map(heard -> heard.substring(0, heard.indexOf(' ')))
                        .map(person -> item(person, area, context)))
                .toList();
    }

    private static TodayItem item(String person, Area area, ToolContext context) {
        String sentence = context.texts().of("links.today", person);
        return new TodayItem("links:" + person, area.id(), sentence, null, null, "")
                .about(Event.PersonLeaves.class, person);
    }

    private static Reply<Known> known(ApiRequest<Void> call, ToolContext context) {
        String area = context.directory()
                .area(call.request().path("area"))
                .orElseThrow()
                .id();
        Answers<PostHolding> answers = context.ask(
                new PostHoldings(area, call.request().asOf()), call.request().viewer());
        return Reply.ok(new Known(
                heard(context),
                answers.given().stream()
                        .flatMap(given -> given.rows().stream().map(row -> given.name() + ": " + row.person()))
                        .toList(),
                answers.recorded(),
                answers.note()));
    }

    private static List<String> heard(ToolContext context) {
        return context.database()
                .read(sql -> sql.createQuery("select person_id || ' ' || last_day from links__heard order by person_id")
                        .mapTo(String.class)
                        .list());
    }
}
