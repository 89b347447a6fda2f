package org.peerbench.leadership.story;

import java.time.LocalDate;
import java.util.List;
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
import org.peerbench.leadership.templates.JtehorizonGenerated;
import org.peerbench.leadership.words.DateWords;

/** What is to end within the next 24 months, in one area or in all. */
public final class HorizonPage {
    private HorizonPage() {}

    /**
     * The page, as its template sees it.
     *
     * @param place the area, or {@code null} for all areas
     */
    public record Model(Texts texts, Place place, String lead, List<Year> years, String csv, String calendar) {}

    /** What ends in one year; this year stands there even if nothing does. */
    public record Year(String name, List<Row> rows) {}

    /** One end. */
    public record Row(
            String date,
            String ahead,
            String area,
            String post,
            String path,
            String organisation,
            String who,
            String person,
            String why) {}

    static Answer show(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        Texts texts = place.texts();
        Model model = new Model(
                texts,
                place,
                lead(End.of(place), place.day(), texts),
                years(End.of(place), place.day()),
                place.path("horizon.csv"),
                context.path("calendar") + "?area=" + place.area().code());
        return View.of(texts.of("story.horizon"), Template.of(JtehorizonGenerated::render, model))
                .context(texts.of(
                        "story.horizon.context",
                        place.area().name(),
                        DateWords.of(place.day()),
                        DateWords.of(End.horizon(place.day()))))
                .under(place.trail())
                .about(place.area().id())
                .answer();
    }

    static Answer everywhere(Request request, ToolContext context) {
        Texts texts = context.texts();
        LocalDate day = request.asOf();
        List<End> ends = all(request, context);
        Model model = new Model(
                texts,
                null,
                lead(once(ends), day, texts),
                years(ends, day),
                context.path("horizon.csv"),
                context.path("calendar"));
        return View.of(texts.of("story.horizon"), Template.of(JtehorizonGenerated::render, model))
                .context(texts.of(
                        "story.horizon.context",
                        texts.of("story.horizon.all"),
                        DateWords.of(day),
                        DateWords.of(End.horizon(day))))
                .under(new View.Crumb(texts.of("page.leadership"), context.path("")))
                .answer();
    }

    private static List<End> all(Request request, ToolContext context) {
        return context.directory().areas(request.asOf()).stream()
                .flatMap(area -> End.of(Place.of(area, request, context)).stream())
                .sorted(End.nearest())
                .toList();
    }

    /** A post that counts for several areas stands there once, with all of them. */
    private static List<End> once(List<End> ends) {
        return ends.stream()
                .filter(end -> ends.stream()
                                .filter(each -> each.id().equals(end.id()))
                                .findFirst()
                                .orElseThrow()
                        == end)
                .toList();
    }

    private static String lead(List<End> ends, LocalDate day, Texts texts) {
        long thisYear = ends.stream().filter(end -> end.year() == day.getYear()).count();
        return texts.of("story.horizon.lead", thisYear, ends.size(), DateWords.of(End.horizon(day)));
    }

    private static List<Year> years(List<End> ends, LocalDate day) {
        return Stream.concat(Stream.of(day.getYear()), ends.stream().map(End::year))
                .distinct()
                .map(year -> new Year(
                        Integer.toString(year),
                        once(ends).stream()
                                .filter(end -> end.year() == year)
                                .map(end -> row(end, ends))
                                .toList()))
                .toList();
    }

    private static Row row(End end, List<End> all) {
        String areas = all.stream()
                .filter(each -> each.id().equals(end.id()))
                .map(each -> each.place().area().name())
                .distinct()
                .collect(Collectors.joining(", "));
        return new Row(
                end.day(),
                end.ahead(),
                areas,
                end.label(),
                end.path(),
                end.organisation(),
                end.who(),
                end.person(),
                end.why());
    }

    static TableExporter.Taken take(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        return table(
                "horizon-" + place.area().code() + "-" + place.day(),
                End.of(place),
                Stream.of("date", "post", "organisation", "who", "what"),
                place.texts());
    }

    static TableExporter.Taken takeAll(Request request, ToolContext context) {
        return table(
                "horizon-" + request.asOf(),
                all(request, context),
                Stream.of("date", "area", "post", "organisation", "who", "what"),
                context.texts());
    }

    private static TableExporter.Taken table(String name, List<End> ends, Stream<String> columns, Texts texts) {
        List<String> kept = columns.toList();
        return new TableExporter.Taken(
                name,
                kept.stream().map(column -> texts.of("story.col." + column)).toList(),
                ends.stream()
                        .map(end ->
                                kept.stream().map(column -> cell(end, column)).toList())
                        .toList());
    }

    private static String cell(End end, String column) {
        return switch (column) {
            case "date" -> end.date().text();
            case "area" -> end.place().area().name();
            case "post" -> end.label();
            case "organisation" -> end.organisation();
            case "who" -> end.who();
            default -> end.why();
        };
    }
}
