package org.peerbench.leadership.analyst;

import java.util.List;
import java.util.stream.Stream;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.text.Texts;
import org.peerbench.leadership.measure.AreaMeasures;
import org.peerbench.leadership.measure.Measure;
import org.peerbench.leadership.measure.Quality;
import org.peerbench.leadership.measure.TenureRange;
import org.peerbench.leadership.page.Place;
import org.peerbench.leadership.record.CorePairs;
import org.peerbench.leadership.record.Successions;
import org.peerbench.leadership.route.Asked;
import org.peerbench.leadership.survival.KaplanMeier;
import org.peerbench.leadership.templates.JtefiguresGenerated;
import org.peerbench.leadership.words.DateWords;

/** How stable leadership is in an area: five figures first, the others behind them. */
public final class FiguresPage {
    private FiguresPage() {}

    /**
     * The page, as its template sees it.
     *
     * @param now     empty, and not permanently filled: always side by side
     * @param year    what happened in the time asked about
     * @param more    the other figures
     * @param compare whether enough is checked for the area to be compared
     */
    public record Model(
            Texts texts,
            Place place,
            String from,
            String to,
            String csv,
            String lead,
            List<Gauge> now,
            List<Gauge> year,
            List<Group> more,
            String checked,
            boolean compare,
            String comparison,
            String tenure) {}

    /** Figures that belong together. */
    public record Group(String code, String name, List<Gauge> gauges) {}

    /** Answers {@code areas/{area}/figures}. */
    public static Answer show(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        AreaMeasures measures = measures(request, place);
        Texts texts = place.texts();
        return View.of(
                        texts.of("figures.title", place.area().name()),
                        Template.of(JtefiguresGenerated::render, model(place, measures)))
                .context(texts.of(
                        "figures.context",
                        DateWords.of(measures.window().from()),
                        DateWords.of(measures.window().to())))
                .under(place.trail())
                .about(place.area().id())
                .answer();
    }

    /** Answers {@code areas/{area}/figures.csv}. */
    public static Answer file(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        AreaMeasures measures = measures(request, place);
        return FiguresFile.of(place, all(measures).toList(), measures.window());
    }

    private static AreaMeasures measures(Request request, Place place) {
        return AreaMeasures.of(
                place.area().id(),
                place.known().posts(),
                place.context()
                        .database()
                        .read(sql -> new Successions(sql).of(place.area().id())),
                place.context()
                        .database()
                        .read(sql -> new CorePairs(sql).of(place.area().id())),
                Asked.year(request, place.texts()));
    }

    private static Stream<Line> all(AreaMeasures measures) {
        return Stream.of(
                        Lines.first(measures),
                        Lines.filling(measures),
                        Lines.leaving(measures),
                        Lines.together(measures),
                        List.of(Lines.verified(measures)))
                .flatMap(List::stream);
    }

    private static Model model(Place place, AreaMeasures measures) {
        Texts texts = place.texts();
        String from = measures.window().from().toString();
        String to = measures.window().to().toString();
        List<Gauge> now = now(texts, measures);
        FigureWords words = new FigureWords(texts);
        List<Gauge> year = Lines.first(measures).stream()
                .skip(now.size())
                .map(words::gauge)
                .toList();
        Quality quality = measures.quality();
        boolean compare = quality.comparable();
        return new Model(
                texts,
                place,
                from,
                to,
                place.path("figures.csv") + "?from=" + from + "&to=" + to,
                texts.of(
                        "figures.lead",
                        now.get(0).value(),
                        now.get(1).value(),
                        year.get(1).value()),
                now,
                year,
                more(texts, measures),
                checked(texts, quality),
                compare,
                place.context().path("compare") + "?area=" + place.area().code(),
                place.context().path("tenure"));
    }

    private static String checked(Texts texts, Quality quality) {
        if (quality.verified().of() == 0) {
            return texts.of("figures.checked.none");
        }
        return texts.of(
                quality.comparable() ? "figures.checked" : "figures.checked.few",
                quality.verified().count(),
                quality.verified().of());
    }

    private static List<Gauge> now(Texts texts, AreaMeasures measures) {
        FigureWords words = new FigureWords(texts);
        var filled = measures.occupancy();
        return List.of(
                words.seats(Measure.POINT_VACANCY, filled.pointVacancy(), filled.seats()),
                words.seats(Measure.NOT_SUBSTANTIVE, filled.notSubstantive(), filled.seats()));
    }

    private static List<Group> more(Texts texts, AreaMeasures measures) {
        FigureWords words = new FigureWords(texts);
        TypicalWords typical = new TypicalWords(texts);
        Gauge filled = typical.gauge(
                words, Measure.TIME_TO_FILL, measures.timeToFill().curve(), TenureRange.of(measures.timeToFill()));
        Gauge tenure = typical.gauge(
                words,
                Measure.TENURE,
                KaplanMeier.of(measures.tenures().observations()),
                TenureRange.of(measures.tenures()));
        Gauge changes = new ChangeWords(texts, words).of(measures.changes());
        return List.of(
                group(
                        texts,
                        "filling",
                        Stream.concat(Lines.filling(measures).stream().map(words::gauge), Stream.of(filled))),
                group(
                        texts,
                        "leaving",
                        Stream.concat(Lines.leaving(measures).stream().map(words::gauge), Stream.of(tenure, changes))),
                group(
                        texts,
                        "together",
                        Stream.concat(Lines.together(measures).stream(), Stream.of(Lines.verified(measures)))
                                .map(words::gauge)));
    }

    private static Group group(Texts texts, String code, Stream<Gauge> gauges) {
        return new Group(code, texts.of("figures.group." + code), gauges.toList());
    }
}
