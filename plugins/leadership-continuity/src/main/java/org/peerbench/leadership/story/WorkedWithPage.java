package org.peerbench.leadership.story;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.page.part.Option;
import org.peerbench.api.text.Texts;
import org.peerbench.api.transfer.TableExporter;
import org.peerbench.leadership.page.Place;
import org.peerbench.leadership.post.Lanes;
import org.peerbench.leadership.story.Together.Chair;
import org.peerbench.leadership.story.Together.Pair;
import org.peerbench.leadership.templates.JteworkedWithGenerated;
import org.peerbench.leadership.time.Certainty;
import org.peerbench.leadership.words.DateWords;

/** Who has worked with whom, and since when: any two who are in post, one with all, and all at a glance. */
public final class WorkedWithPage {
    private static final int YEAR = 365;

    private WorkedWithPage() {}

    /**
     * The page, as its template sees it.
     *
     * @param lead       the answer, or what stands out
     * @param also       when the two met in other posts
     * @param who        the one who is asked about; blank for all
     * @param with       the other one; blank for everybody
     * @param companions with whom the first has worked
     * @param core       the pairs on which the partnership rests, the newest first
     * @param newest     everybody, who came last first
     */
    public record Model(
            Place place,
            String lead,
            List<String> also,
            List<Option> people,
            String who,
            String with,
            String title,
            List<Companions.Row> companions,
            List<Row> core,
            List<Newcomer> newest,
            List<Matrix.Line> matrix) {}

    /** A pair. */
    public record Row(String one, String onePath, String other, String otherPath, String since, String together) {}

    /** Somebody with since when they are there, and with how many who were there before. */
    public record Newcomer(String who, String path, String since, String others) {}

    static Answer show(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        Texts texts = place.texts();
        Together together = Together.of(place);
        Optional<Chair> who = request.query("who").flatMap(together::chair);
        Optional<Chair> with = request.query("with")
                .flatMap(together::chair)
                .filter(other -> !Optional.of(other).equals(who));
        Model model = new Model(
                place,
                lead(who, with, together),
                who.flatMap(one -> with.map(other -> met(one, other, place))).orElse(List.of()),
                together.chairs().stream()
                        .map(chair -> Option.of(chair.holding().id(), Companions.said(chair, place)))
                        .toList(),
                who.map(chair -> chair.holding().id()).orElse(""),
                with.map(chair -> chair.holding().id()).orElse(""),
                who.map(chair -> texts.of("story.together.who", Companions.said(chair, place)))
                        .orElse(""),
                who.map(chair -> Companions.of(
                                List.of(chair),
                                together,
                                with.map(other -> other.holding().id()).orElse("")))
                        .orElse(List.of()),
                together.pairs().stream()
                        .filter(Pair::core)
                        .map(pair -> row(pair, place))
                        .toList(),
                newest(together),
                Matrix.of(together));
        return View.of(texts.of("story.together"), Template.of(JteworkedWithGenerated::render, model))
                .context(texts.of("story.together.context", place.area().name(), DateWords.of(place.day())))
                .under(place.trail())
                .about(place.area().id())
                .answer();
    }

    private static String lead(Optional<Chair> who, Optional<Chair> with, Together together) {
        if (who.isPresent() && with.isPresent()) {
            return answer(who.get(), with.get(), together);
        }
        Place place = together.place();
        List<Pair> pairs = together.pairs();
        if (pairs.isEmpty()) {
            return place.texts().of("story.together.none");
        }
        Pair longest = pairs.get(pairs.size() - 1);
        return place.texts()
                .of(
                        "story.together.lead",
                        pairs.stream().filter(pair -> pair.days().high() < YEAR).count(),
                        pairs.size(),
                        Companions.said(longest.one(), place),
                        Companions.said(longest.other(), place),
                        longest.since(place));
    }

    private static String answer(Chair one, Chair other, Together together) {
        Place place = together.place();
        String first = Companions.said(one, place);
        String second = Companions.said(other, place);
        if (one.sameAs(other)) {
            return place.texts().of("story.together.answer.same", first, second);
        }
        return together.pair(one, other)
                .map(pair -> place.texts()
                        .of(
                                "story.together.answer",
                                first,
                                second,
                                pair.since(place),
                                place.dates().of(pair.days())))
                .orElseGet(() -> place.texts().of("story.together.answer.unknown", first, second));
    }

    /** When the same two were in other posts of this area at the same time, which is as good as in these. */
    private static List<String> met(Chair one, Chair other, Place place) {
        HoldingWords words = new HoldingWords(place);
        return held(one, place)
                .flatMap(first -> held(other, place)
                        .filter(second -> !(first.equals(one) && second.equals(other)))
                        .filter(second ->
                                first.holding().held().meets(second.holding().held()) == Certainty.YES)
                        .map(second -> place.texts()
                                .of(
                                        "story.together.also",
                                        first.history().post().label(),
                                        words.during(first.holding()),
                                        second.history().post().label(),
                                        words.during(second.holding()))))
                .toList();
    }

    private static Stream<Chair> held(Chair chair, Place place) {
        return place.known().posts().stream()
                .flatMap(history -> history.holdings().stream()
                        .filter(holding -> holding.person() != null
                                && holding.person().equals(chair.holding().person()))
                        .map(holding -> new Chair(history, holding)));
    }

    private static Row row(Pair pair, Place place) {
        return new Row(
                Companions.said(pair.one(), place),
                place.path("posts/" + pair.one().history().post().id()),
                Companions.said(pair.other(), place),
                place.path("posts/" + pair.other().history().post().id()),
                pair.since(place),
                place.dates().of(pair.days()));
    }

    private static List<Newcomer> newest(Together together) {
        Place place = together.place();
        return together.chairs().stream()
                .filter(chair -> Lanes.sitting(chair.holding()).from().isPresent())
                .sorted(Comparator.comparing(
                                (Chair chair) -> Lanes.sitting(chair.holding()).latestStart())
                        .reversed())
                .map(chair -> new Newcomer(
                        Companions.said(chair, place),
                        place.path("worked-with") + "?who=" + chair.holding().id(),
                        place.dates().of(Lanes.sitting(chair.holding()).from().orElseThrow()),
                        place.texts().of("story.together.before", before(chair, together))))
                .toList();
    }

    /** How many of the others were certainly there before. */
    private static long before(Chair chair, Together together) {
        return together.chairs().stream()
                .filter(other -> !other.equals(chair) && !other.sameAs(chair))
                .filter(other -> !Lanes.sitting(other.holding())
                        .latestStart()
                        .isAfter(Lanes.sitting(chair.holding()).earliestStart()))
                .count();
    }

    static TableExporter.Taken take(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        List<String> headings = Stream.of("one", "other", "together", "since", "least", "most")
                .map(column -> place.texts().of("story.col." + column))
                .toList();
        List<List<String>> rows = Together.of(place).pairs().stream()
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
