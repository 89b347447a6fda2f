package org.peerbench.testkit.meeting.tools;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.peerbench.api.Contributions;
import org.peerbench.api.Tool;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Author;
import org.peerbench.api.access.Permission;
import org.peerbench.api.access.Viewer;
import org.peerbench.api.data.Transaction;
import org.peerbench.api.date.PartialDate;
import org.peerbench.api.date.Span;
import org.peerbench.api.directory.Area;
import org.peerbench.api.exchange.Answering;
import org.peerbench.api.exchange.Event;
import org.peerbench.api.exchange.Question.PostHolding;
import org.peerbench.api.exchange.Question.PostHoldings;
import org.peerbench.api.exchange.Subscription;
import org.peerbench.api.gathering.HeldFact;
import org.peerbench.api.gathering.PersonalData;
import org.peerbench.api.gathering.StorySentence;
import org.peerbench.api.gathering.StorySource;
import org.peerbench.api.gathering.TimelineEntry;
import org.peerbench.api.gathering.TimelineSource;
import org.peerbench.api.gathering.TodayItem;
import org.peerbench.api.gathering.TodaySource;
import org.peerbench.api.page.Action;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.NavigationItem;
import org.peerbench.api.page.Page;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.View;
import org.peerbench.api.text.Bundle;

/** Keeps who leaves which post: it publishes departures, also when an undo takes them back or brings them back, answers who holds what, and gives to every page of the host. */
public final class PostsTool implements Tool {
    private static final Author ITSELF = new Author("system", "Posts", "event");
    private static final String OF_AREA =
            "select id, area_id, person_id, last_day, remark from posts__leaving where area_id = :area order by last_day, id";

    /** A departure as it is kept. */
    public record Leaving(String id, String areaId, String personId, String lastDay, String remark) {}

    @Override
    public void contribute(Contributions to) {
        to.permission(Permission.reading("read"));
        to.permission(Permission.writing("write"));
        to.permission(Permission.coordinating("names"));
        to.texts(new Bundle("org.peerbench.testkit.meeting.posts.messages"));
        to.migrations("org/peerbench/testkit/meeting/posts");
        to.navigation(new NavigationItem("posts.name", "", 1, "read"));
        to.page(new Page(
                "",
                "read",
                (request, context) ->
                        View.of(context.texts().of("posts.name"), out -> {}).answer()));
        to.action(new Action("areas/{area}/leaving", "write", PostsTool::record));
        to.answers(new Answering<>(PostHoldings.class, "names", PostsTool::holdings));
        to.today(new TodaySource("leavings", "read", PostsTool::today));
        to.timeline(new TimelineSource("leavings", "read", PostsTool::timeline));
        to.story(new StorySource("leavings", "read", PostsTool::story));
        to.personalData(new PersonalData("leavings", PostsTool::held, PostsTool::forget));
        to.subscription(new Subscription<>(Event.RecordsRestored.class, PostsTool::heed));
    }

    /** Tells of who leaves again, and of who does not after all; what is unspeakable it fails on. */
    private static void heed(Event.RecordsRestored event, ToolContext context) {
        if (!event.tables().equals(List.of("posts__leaving"))) {
            throw new IllegalStateException("Hears of " + event.tables());
        }
        context.database().write(ITSELF, context.texts().of("posts.settled"), tx -> {
            List<Leaving> now = tx.sql()
                    .createQuery("select id, area_id, person_id, last_day, remark from posts__leaving")
                    .map(ConstructorMapper.of(Leaving.class))
                    .list();
            if (now.stream().anyMatch(each -> each.remark().equals("unspeakable"))) {
                throw new IllegalStateException("Cannot speak of this");
            }
            List<String> told = tx.sql()
                    .createQuery("select person_id from posts__told")
                    .mapTo(String.class)
                    .list();
            now.stream().filter(each -> !told.contains(each.personId())).forEach(each -> publish(each, tx));
            told.removeAll(now.stream().map(Leaving::personId).toList());
            told.forEach(person -> takeBack(person, tx));
            return told.size();
        });
    }

    private static void takeBack(String person, Transaction tx) {
        tx.sql()
                .createUpdate("delete from posts__told where person_id = :person")
                .bind("person", person)
                .execute();
        tx.events().publish(new Event.PersonStays(person, List.of(), null));
    }

    private static void publish(Leaving leaving, Transaction tx) {
        tx.sql()
                .createUpdate("insert into posts__told (person_id) values (:person) on conflict do nothing")
                .bind("person", leaving.personId())
                .execute();
        tx.events()
                .publish(new Event.PersonLeaves(
                        leaving.personId(),
                        List.of(new Event.Post(leaving.id(), "Director", null)),
                        PartialDate.of(leaving.lastDay()),
                        null));
    }

    private static Answer record(Request request, ToolContext context) {
        Area area = context.directory().area(request.path("area")).orElseThrow();
        String person = request.form().text("person");
        String lastDay = request.form().text("lastDay");
        context.database().write(request.author(), context.texts().of("posts.history"), tx -> {
            String id = tx.changes().newId();
            tx.changes()
                    .insert(
                            "posts__leaving",
                            Map.of(
                                    "id",
                                    id,
                                    "area_id",
                                    area.id(),
                                    "person_id",
                                    person,
                                    "last_day",
                                    lastDay,
                                    "remark",
                                    request.form().text("remark")));
            publish(new Leaving(id, area.id(), person, lastDay, request.form().text("remark")), tx);
            return id;
        });
        return Answer.Redirect.to(context.path(""));
    }

    private static List<Leaving> leavings(String area, ToolContext context) {
        return context.database()
                .read(sql -> sql.createQuery(OF_AREA)
                        .bind("area", area)
                        .map(ConstructorMapper.of(Leaving.class))
                        .list());
    }

    private static Optional<List<PostHolding>> holdings(PostHoldings question, Viewer viewer, ToolContext context) {
        List<Leaving> known = leavings(question.area(), context);
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(known.stream()
                        .map(each -> holding(each, question.day(), context))
                        .toList());
    }

    private static PostHolding holding(Leaving leaving, LocalDate day, ToolContext context) {
        Span held = Span.of(null, leaving.lastDay());
        return new PostHolding(
                leaving.id(),
                "Director",
                null,
                leaving.personId(),
                held,
                held.surelyOn(day) ? PostHolding.Certainty.YES : PostHolding.Certainty.POSSIBLY,
                "permanent",
                context.path(""));
    }

    private static List<TodayItem> today(Viewer viewer, List<Area> areas, LocalDate day, ToolContext context) {
        return areas.stream()
                .flatMap(area -> leavings(area.id(), context).stream())
                .map(each -> new TodayItem(
                                each.id(),
                                each.areaId(),
                                context.texts().of("posts.today"),
                                context.texts().of("posts.waits"),
                                PartialDate.of(each.lastDay()).latest(),
                                "")
                        .about(Event.PersonLeaves.class, each.personId()))
                .toList();
    }

    private static List<TimelineEntry> timeline(Area area, Span span, Viewer viewer, ToolContext context) {
        return leavings(area.id(), context).stream()
                .map(each -> new TimelineEntry(
                        PartialDate.of(each.lastDay()), context.texts().of("posts.timeline"), ""))
                .toList();
    }

    private static List<StorySentence> story(Area area, LocalDate day, Viewer viewer, ToolContext context) {
        int leaving = leavings(area.id(), context).size();
        return List.of(
                new StorySentence(StorySentence.Chapter.LEADERS, context.texts().of("posts.story", leaving), ""));
    }

    private static List<HeldFact> held(String person, ToolContext context) {
        return remarks(person, context).stream()
                .map(remark -> new HeldFact(context.texts().of("posts.remark"), remark, ""))
                .toList();
    }

    private static List<String> remarks(String person, ToolContext context) {
        return context.database()
                .read(sql -> sql.createQuery("select remark from posts__leaving where person_id = :person")
                        .bind("person", person)
                        .mapTo(String.class)
                        .list());
    }

    private static List<String> forget(String person, Transaction tx, ToolContext context) {
        List<String> ids = tx.sql()
                .createQuery("select id from posts__leaving where person_id = :person")
                .bind("person", person)
                .mapTo(String.class)
                .list();
        return ids.stream()
                .filter(id -> tx.changes().erase("posts__leaving", id, List.of("remark")))
                .map(id -> context.texts().of("posts.erased"))
                .toList();
    }
}
