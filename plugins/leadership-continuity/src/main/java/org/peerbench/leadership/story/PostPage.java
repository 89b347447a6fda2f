package org.peerbench.leadership.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.text.Texts;
import org.peerbench.api.transfer.TableExporter;
import org.peerbench.leadership.page.AreaTimeline;
import org.peerbench.leadership.page.Place;
import org.peerbench.leadership.post.Gap;
import org.peerbench.leadership.post.Holding;
import org.peerbench.leadership.post.Lane;
import org.peerbench.leadership.post.Lanes;
import org.peerbench.leadership.post.Outlook;
import org.peerbench.leadership.post.Post;
import org.peerbench.leadership.post.PostHistory;
import org.peerbench.leadership.templates.JtepostGenerated;
import org.peerbench.leadership.time.Days;
import org.peerbench.leadership.time.Edtf;
import org.peerbench.leadership.words.DateWords;
import org.peerbench.leadership.words.LastDay;

/** A post's story: who holds it, who held it before, when it was empty, and what is next. */
public final class PostPage {
    private static final int FROM = 1990;

    private PostPage() {}

    /** The page, as its template sees it. */
    public record Model(
            Texts texts,
            String lead,
            List<Row> rows,
            List<Fact> facts,
            String picture,
            String csv,
            String change,
            List<Circle> circles,
            String names) {}

    /** Those who work with one of the holders; the address asks the same of the whole area. */
    public record Circle(String title, List<Companions.Row> rows, String path) {}

    /**
     * A holding or an empty time.
     *
     * @param who   the holder, or that nobody is recorded
     * @param path  the holder's page; blank where there is none
     * @param url   the public source, or {@code null}
     * @param wrong where to say that something is wrong, or that the holder objects; blank for who may not
     * @param empty whether the seat was empty
     */
    public record Row(
            String seat,
            String who,
            String path,
            String way,
            String from,
            String until,
            String length,
            String why,
            String checked,
            String url,
            String wrong,
            boolean empty) {}

    /** Something about the post itself. */
    public record Fact(String name, String value) {}

    static Answer show(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        Texts texts = place.texts();
        PostHistory history = place.post(request);
        String picture = history.holdings().isEmpty()
                ? ""
                : AreaTimeline.of(place, List.of(history)).inPage("timeline-says", "#timeline-exit");
        Model model = new Model(
                texts,
                lead(history, place),
                rows(history, place),
                facts(history.post(), place),
                picture,
                place.path("posts/" + history.post().id() + "/holders.csv"),
                place.may() ? place.path("posts/" + history.post().id() + "/record") : null,
                circles(history, place),
                place.names().help());
        return View.of(history.post().label(), Template.of(JtepostGenerated::render, model))
                .context(Stream.of(
                                place.names().organisation(history.post().organisation()),
                                place.area().name(),
                                place.words().of(place.known().type(history.post())))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · ")))
                .under(place.trail())
                .about(place.area().id())
                .answer();
    }

    private static List<Circle> circles(PostHistory history, Place place) {
        Together together = Together.of(place);
        return together.chairs().stream()
                .filter(chair -> chair.history().equals(history))
                .map(chair -> new Circle(
                        place.texts()
                                .of(
                                        "story.together.companions",
                                        place.names()
                                                .of(chair.holding())
                                                .orElse(history.post().label())),
                        Companions.of(List.of(chair), together, ""),
                        place.path("worked-with") + "?who=" + chair.holding().id()))
                .filter(circle -> !circle.rows().isEmpty())
                .toList();
    }

    private static String lead(PostHistory history, Place place) {
        Texts texts = place.texts();
        List<Holding> now = history.on(place.day());
        if (now.isEmpty()) {
            return Lanes.of(history, LocalDate.of(FROM, 1, 1), place.day().plusDays(1)).stream()
                    .flatMap(lane -> lane.gaps().stream())
                    .filter(gap -> gap.vacancy() && gap.during().until().isEmpty())
                    .findFirst()
                    .map(gap -> texts.of("story.lead.empty", place.dates().count(gap.days())))
                    .orElse(texts.of("story.lead.nobody"));
        }
        return now.stream().map(holding -> lead(holding, place)).collect(Collectors.joining(" "));
    }

    private static String lead(Holding holding, Place place) {
        Texts texts = place.texts();
        String way = holding.sliceOn(place.day()).map(place.words()::of).orElse("");
        String since = holding.held()
                .from()
                .map(from -> texts.of("story.since", place.dates().of(from)))
                .orElse(texts.of("story.since.unknown"));
        String held = place.names()
                .of(holding)
                .map(name -> texts.of("story.lead.named", name, way, since))
                .orElse(texts.of("story.lead.unnamed", way, since));
        return next(holding.outlook(), place).map(next -> held + " " + next).orElse(held);
    }

    /** What is known of its end, as a sentence. */
    static Optional<String> next(Outlook outlook, Place place) {
        return expected(outlook, place).map(end -> place.texts().of("story.next", end));
    }

    /** What is known of its end, in a few words. */
    static Optional<String> expected(Outlook outlook, Place place) {
        return LastDay.said(outlook)
                .map(end -> place.texts()
                        .of(
                                "story.expected",
                                outlook.kind()
                                        .map(place.words()::of)
                                        .orElse(place.texts().of("picture.ends")),
                                place.dates().of(end)));
    }

    private static List<Row> rows(PostHistory history, Place place) {
        List<Row> rows = new ArrayList<>();
        List<Lane> lanes =
                Lanes.of(history, LocalDate.of(FROM, 1, 1), place.day().plusDays(1));
        for (Lane lane : lanes) {
            String seat = lanes.size() > 1 ? Integer.toString(lane.number()) : "";
            List<Timed> timed = new ArrayList<>();
            lane.holdings()
                    .forEach(holding ->
                            timed.add(new Timed(Lanes.sitting(holding).earliestStart(), held(seat, holding, place))));
            lane.gaps().stream()
                    .filter(Gap::vacancy)
                    .forEach(gap -> timed.add(new Timed(gap.during().earliestStart(), empty(seat, gap, place))));
            timed.sort(java.util.Comparator.comparing(Timed::from).reversed());
            timed.forEach(each -> rows.add(each.row()));
        }
        return rows;
    }

    private record Timed(LocalDate from, Row row) {}

    private static Row held(String seat, Holding holding, Place place) {
        Texts texts = place.texts();
        Days days = holding.held().within(LocalDate.of(FROM, 1, 1), place.day().plusDays(1));
        String length = holding.held().from().isEmpty()
                ? texts.of("story.unknown")
                : place.dates().of(days);
        return new Row(
                seat,
                place.names().said(holding),
                holding.person() == null ? "" : place.path("people/" + holding.person()),
                new HoldingWords(place).ways(holding),
                date(holding.held().from(), texts.of("story.unknown"), place),
                date(holding.held().until(), texts.of("story.still"), place),
                length,
                holding.endReason().map(place.words()::of).orElse(""),
                holding.source().verifiedOn().map(DateWords::of).orElse(texts.of("story.never")),
                holding.source().link().orElse(null),
                place.may() && holding.person() != null ? place.path("holdings/" + holding.id() + "/objection") : "",
                false);
    }

    private static Row empty(String seat, Gap gap, Place place) {
        Texts texts = place.texts();
        return new Row(
                seat,
                texts.of("story.empty"),
                "",
                "",
                date(gap.during().from(), texts.of("story.unknown"), place),
                date(gap.during().until(), texts.of("story.still"), place),
                place.dates().count(gap.days()),
                "",
                "",
                null,
                "",
                true);
    }

    private static String date(Optional<Edtf> date, String otherwise, Place place) {
        return date.map(place.dates()::of).orElse(otherwise);
    }

    private static List<Fact> facts(Post post, Place place) {
        Texts texts = place.texts();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(texts.of("story.fact.seats"), Integer.toString(post.seats())));
        post.term()
                .months()
                .ifPresent(
                        months -> facts.add(new Fact(texts.of("story.fact.term"), texts.of("words.months", months))));
        if (!post.statute().isBlank()) {
            facts.add(new Fact(texts.of("story.fact.statute"), post.statute()));
        }
        post.exists()
                .from()
                .ifPresent(from -> facts.add(
                        new Fact(texts.of("story.fact.from"), place.dates().of(from))));
        post.exists()
                .until()
                .ifPresent(until -> facts.add(
                        new Fact(texts.of("story.fact.until"), place.dates().of(until))));
        facts.add(new Fact(
                texts.of("story.fact.observed"),
                date(post.observedFrom(), texts.of("story.fact.observed.not"), place)));
        return facts;
    }

    static TableExporter.Taken take(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        PostHistory history = place.post(request);
        List<String> headings = Stream.of("seat", "who", "way", "from", "until", "length", "why", "checked", "source")
                .map(column -> place.texts().of("story.col." + column))
                .toList();
        List<List<String>> rows = rows(history, place).stream()
                .map(row -> List.of(
                        row.seat(),
                        row.who(),
                        row.way(),
                        row.from(),
                        row.until(),
                        row.length(),
                        row.why(),
                        row.checked(),
                        row.url() == null ? "" : row.url()))
                .toList();
        return new TableExporter.Taken("post-" + place.area().code() + "-" + place.day(), headings, rows);
    }
}
