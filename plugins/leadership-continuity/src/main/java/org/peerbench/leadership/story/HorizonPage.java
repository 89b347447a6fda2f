package org.peerbench.leadership.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
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
import org.peerbench.leadership.page.Place;
import org.peerbench.leadership.post.Election;
import org.peerbench.leadership.post.EndKind;
import org.peerbench.leadership.post.Holding;
import org.peerbench.leadership.post.Post;
import org.peerbench.leadership.post.PostHistory;
import org.peerbench.leadership.record.Elections;
import org.peerbench.leadership.templates.JtehorizonGenerated;
import org.peerbench.leadership.time.Certainty;
import org.peerbench.leadership.time.Edtf;
import org.peerbench.leadership.words.DateWords;
import org.peerbench.leadership.words.LastDay;

/** What is to end within the next 24 months: terms, contracts, elections, departures, organisations. */
public final class HorizonPage {
    private static final int MONTHS = 24;

    private HorizonPage() {}

    /** The page, as its template sees it. */
    public record Model(Texts texts, String lead, List<Year> years, String csv, String calendar) {}

    /** What ends in one year. */
    public record Year(String name, List<Row> rows) {}

    /** One end. */
    public record Row(String date, String ahead, String post, String path, String who, String why) {}

    /** Something that ends or is decided: what, where to read of it, when, whom it concerns, and why. */
    private record End(String id, String label, String path, Edtf date, String said, String who, String why) {}

    static Answer show(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        Texts texts = place.texts();
        List<End> ends = ends(place);
        List<Year> years = new ArrayList<>();
        ends.stream()
                .map(end -> end.date().earliest().getYear())
                .distinct()
                .forEach(year -> years.add(new Year(
                        Integer.toString(year),
                        ends.stream()
                                .filter(end -> end.date().earliest().getYear() == year)
                                .map(end -> row(end, place))
                                .toList())));
        LocalDate soon = place.day().plusDays(183);
        long near = ends.stream()
                .filter(end -> end.date().earliest().isBefore(soon))
                .count();
        Model model = new Model(
                texts,
                texts.of("story.horizon.lead", ends.size(), near),
                years,
                place.path("horizon.csv"),
                context.path("calendar"));
        return View.of(texts.of("story.horizon"), Template.of(JtehorizonGenerated::render, model))
                .context(texts.of(
                        "story.horizon.context",
                        place.area().name(),
                        DateWords.of(place.day()),
                        DateWords.of(place.day().plusMonths(MONTHS))))
                .under(place.trail())
                .about(place.area().id())
                .answer();
    }

    private static List<End> ends(Place place) {
        LocalDate until = place.day().plusMonths(MONTHS);
        List<Election> elections = place.context()
                .database()
                .read(sql -> new Elections(sql).of(place.area().id()));
        return Stream.concat(
                        elections.stream().map(election -> decided(election, place)),
                        place.known().posts().stream()
                                .flatMap(history ->
                                        Stream.concat(held(history, elections, place), ended(history, place))))
                .filter(end -> !end.date().latest().isBefore(place.day())
                        && end.date().earliest().isBefore(until))
                .sorted(Comparator.comparing((End end) -> end.date().earliest())
                        .thenComparing(End::label)
                        .thenComparing(End::id))
                .toList();
    }

    private static End decided(Election election, Place place) {
        String posts = place.known().posts().stream()
                .map(PostHistory::post)
                .filter(election::decidesOn)
                .map(Post::label)
                .distinct()
                .collect(Collectors.joining("; "));
        return new End(
                election.id(),
                election.label(),
                place.may() ? place.path("elections/" + election.id()) : "",
                election.on(),
                place.dates().of(election.on()),
                posts.isEmpty() ? "" : place.texts().of("story.horizon.decides", posts),
                place.texts().of("story.horizon.election"));
    }

    private static Stream<End> held(PostHistory history, List<Election> elections, Place place) {
        return history.holdings().stream()
                .filter(holding -> holding.on(place.day()) != Certainty.NO)
                .filter(holding -> holding.held().until().isEmpty())
                .filter(holding -> elections.stream().noneMatch(election -> sameDay(election, history, holding)))
                .flatMap(holding -> holding.outlook().end().stream()
                        .map(date -> new End(
                                holding.id(),
                                history.post().label(),
                                place.path("posts/" + history.post().id()),
                                date,
                                place.dates().of(LastDay.said(holding.outlook()).orElse(date)),
                                place.names().said(holding),
                                holding.outlook()
                                        .kind()
                                        .map(place.words()::of)
                                        .orElse(place.texts().of("picture.ends")))));
    }

    /** The election has a line of its own, which says on whom it decides. */
    private static boolean sameDay(Election election, PostHistory history, Holding holding) {
        return election.decidesOn(history.post())
                && holding.outlook().kind().equals(Optional.of(EndKind.ELECTION))
                && holding.outlook().end().equals(Optional.of(election.on()));
    }

    private static Stream<End> ended(PostHistory history, Place place) {
        return history.post().exists().until().stream()
                .map(date -> new End(
                        history.post().id(),
                        history.post().label(),
                        place.path("posts/" + history.post().id()),
                        date,
                        place.dates().of(date),
                        "",
                        place.texts().of("story.horizon.post")));
    }

    private static Row row(End end, Place place) {
        long days = Math.max(0, ChronoUnit.DAYS.between(place.day(), end.date().earliest()));
        return new Row(
                end.said(),
                place.texts().of("story.horizon.in", place.dates().length(days)),
                end.label(),
                end.path(),
                end.who(),
                end.why());
    }

    static TableExporter.Taken take(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        List<String> headings = Stream.of("date", "post", "who", "what")
                .map(column -> place.texts().of("story.col." + column))
                .toList();
        List<List<String>> rows = ends(place).stream()
                .map(end -> List.of(end.date().text(), end.label(), end.who(), end.why()))
                .toList();
        return new TableExporter.Taken("horizon-" + place.area().code() + "-" + place.day(), headings, rows);
    }
}
