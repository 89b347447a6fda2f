package org.peerbench.leadership.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
import org.peerbench.leadership.post.Holding;
import org.peerbench.leadership.post.PostHistory;
import org.peerbench.leadership.post.SeatType;
import org.peerbench.leadership.templates.JteworkedWithGenerated;
import org.peerbench.leadership.time.Certainty;
import org.peerbench.leadership.time.Days;
import org.peerbench.leadership.time.During;
import org.peerbench.leadership.words.DateWords;

/** Who has worked with whom, and for how long: the shared time of every two who hold core posts. */
public final class WorkedWithPage {
    private static final double MONTH = 30.4375;
    private static final int YEAR = 365;
    private static final int FIRST = 12;

    private WorkedWithPage() {}

    /**
     * The page, as its template sees it.
     *
     * @param heads the columns of the matrix, shortly
     */
    public record Model(
            Texts texts,
            String lead,
            List<String> heads,
            List<Line> matrix,
            List<Row> rows,
            List<Row> more,
            String csv) {}

    /** One line of the matrix. */
    public record Line(String name, String path, List<Cell> cells) {}

    /** Months together; blank above the diagonal, a dash for an empty seat. */
    public record Cell(String text, String shade, String says) {}

    /** A pair, with whoever has been there for the shorter time. */
    public record Row(String one, String onePath, String other, String otherPath, String together, String since) {}

    /** A seat with who sits there on the day, if somebody does. */
    private record Chair(PostHistory history, Optional<Holding> holding) {
        boolean sameAs(Chair other) {
            return holding.isPresent()
                    && other.holding.isPresent()
                    && holding.get().person() != null
                    && holding.get().person().equals(other.holding.get().person());
        }
    }

    private record Pair(Chair one, Chair other, Days days, Optional<LocalDate> since) {}

    static Answer show(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        Texts texts = place.texts();
        List<Chair> chairs = chairs(place);
        List<Pair> pairs = pairs(chairs, place);
        long fresh = pairs.stream().filter(pair -> pair.days().high() < YEAR).count();
        Model model = new Model(
                texts,
                lead(pairs, fresh, place),
                chairs.stream().map(chair -> chair.history().post().label()).toList(),
                matrix(chairs, place),
                pairs.stream().limit(FIRST).map(pair -> row(pair, place)).toList(),
                pairs.stream().skip(FIRST).map(pair -> row(pair, place)).toList(),
                place.path("worked-with.csv"));
        return View.of(texts.of("story.together"), Template.of(JteworkedWithGenerated::render, model))
                .context(texts.of("story.together.context", place.area().name(), DateWords.of(place.day())))
                .under(place.trail())
                .about(place.area().id())
                .answer();
    }

    private static String lead(List<Pair> pairs, long fresh, Place place) {
        if (pairs.isEmpty()) {
            return place.texts().of("story.together.none");
        }
        Pair longest = pairs.get(pairs.size() - 1);
        return place.texts()
                .of(
                        "story.together.lead",
                        fresh,
                        pairs.size(),
                        longest.one().history().post().label(),
                        longest.other().history().post().label(),
                        place.dates().of(longest.days()));
    }

    private static List<Chair> chairs(Place place) {
        List<Chair> chairs = new ArrayList<>();
        for (PostHistory history : AreaTimeline.shown(place)) {
            if (place.known().type(history.post()) != SeatType.OTHER) {
                List<Holding> now = history.holdings().stream()
                        .filter(holding -> holding.on(place.day()) == Certainty.YES)
                        .toList();
                now.forEach(holding -> chairs.add(new Chair(history, Optional.of(holding))));
                if (now.isEmpty()) {
                    chairs.add(new Chair(history, Optional.empty()));
                }
            }
        }
        return chairs;
    }

    /** Every two who sit there, the shortest time together first. */
    private static List<Pair> pairs(List<Chair> chairs, Place place) {
        List<Pair> pairs = new ArrayList<>();
        for (int one = 0; one < chairs.size(); one++) {
            for (int other = one + 1; other < chairs.size(); other++) {
                pair(chairs.get(one), chairs.get(other), place).ifPresent(pairs::add);
            }
        }
        pairs.sort(Comparator.comparingDouble((Pair pair) -> pair.days().middle()));
        return pairs;
    }

    /** Time together reaches back to the later beginning, as far as both beginnings are known. */
    private static Optional<Pair> pair(Chair one, Chair other, Place place) {
        if (one.holding().isEmpty() || other.holding().isEmpty() || one.sameAs(other)) {
            return Optional.empty();
        }
        During first = one.holding().get().held();
        During second = other.holding().get().held();
        if (first.from().isEmpty() || second.from().isEmpty()) {
            return Optional.empty();
        }
        LocalDate end = place.day().plusDays(1);
        LocalDate surely = later(first.latestStart(), second.latestStart());
        LocalDate possibly = later(first.earliestStart(), second.earliestStart());
        Days days = new Days(between(surely, end), between(possibly, end));
        return Optional.of(
                new Pair(one, other, days, surely.equals(possibly) ? Optional.of(surely) : Optional.empty()));
    }

    private static long between(LocalDate from, LocalDate end) {
        return Math.max(0, java.time.temporal.ChronoUnit.DAYS.between(from, end));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static List<Line> matrix(List<Chair> chairs, Place place) {
        List<Line> lines = new ArrayList<>();
        for (int row = 0; row < chairs.size(); row++) {
            List<Cell> cells = new ArrayList<>();
            for (int column = 0; column < row; column++) {
                cells.add(cell(chairs.get(row), chairs.get(column), place));
            }
            PostHistory history = chairs.get(row).history();
            lines.add(new Line(
                    history.post().label(), place.path("posts/" + history.post().id()), cells));
        }
        return lines;
    }

    private static Cell cell(Chair one, Chair other, Place place) {
        Texts texts = place.texts();
        if (one.holding().isEmpty() || other.holding().isEmpty()) {
            return new Cell("0", "empty", texts.of("story.together.empty"));
        }
        if (one.sameAs(other)) {
            return new Cell("=", "same", texts.of("story.together.same"));
        }
        return pair(one, other, place)
                .map(pair -> new Cell(
                        Long.toString(Math.round(pair.days().middle() / MONTH)),
                        shade(pair.days().middle()),
                        place.dates().of(pair.days())))
                .orElse(new Cell("?", "unknown", texts.of("story.unknown")));
    }

    private static String shade(double days) {
        return days < YEAR ? "1" : days < 2 * YEAR ? "2" : days < 4 * YEAR ? "3" : "4";
    }

    private static Row row(Pair pair, Place place) {
        return new Row(
                who(pair.one(), place),
                place.path("posts/" + pair.one().history().post().id()),
                who(pair.other(), place),
                place.path("posts/" + pair.other().history().post().id()),
                place.dates().of(pair.days()),
                pair.since().map(DateWords::of).orElse(place.texts().of("story.together.open")));
    }

    private static String who(Chair chair, Place place) {
        return chair.holding()
                .flatMap(place.names()::of)
                .map(name ->
                        place.texts().of("story.who", chair.history().post().label(), name))
                .orElse(chair.history().post().label());
    }

    static TableExporter.Taken take(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        List<String> headings = Stream.of("one", "other", "together", "since", "least", "most")
                .map(column -> place.texts().of("story.col." + column))
                .toList();
        List<List<String>> rows = pairs(chairs(place), place).stream()
                .map(pair -> {
                    Row row = row(pair, place);
                    return List.of(
                            row.one(),
                            row.other(),
                            row.together(),
                            row.since(),
                            Long.toString(pair.days().low()),
                            Long.toString(pair.days().high()));
                })
                .toList();
        return new TableExporter.Taken("worked-with-" + place.area().code() + "-" + place.day(), headings, rows);
    }
}
