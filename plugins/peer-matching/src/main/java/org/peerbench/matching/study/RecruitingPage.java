package org.peerbench.matching.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.page.part.Segments;
import org.peerbench.api.text.Texts;
import org.peerbench.api.transfer.TableExporter;
import org.peerbench.matching.desk.Called;
import org.peerbench.matching.desk.Place;
import org.peerbench.matching.rounds.Solved;
import org.peerbench.matching.templates.JteroundRecruitingGenerated;
import org.peerbench.matching.words.Names;

/** Which peers to look for: what one more of them would change. It orders themes and regions, never areas. */
public final class RecruitingPage {
    private static final int USUAL_PLACES = 2;
    private static final int FIRST = 5;

    private RecruitingPage() {}

    /**
     * The page, as its template sees it.
     *
     * @param looking   how to work it out; {@code null} where it is there
     * @param places    how many supports the newcomer would give, to be switched; {@code null} where nothing is to be shown
     * @param sentences what to look for next
     * @param regional  whether regions are told apart
     */
    public record Model(
            Texts texts,
            Looking looking,
            String lead,
            Segments places,
            List<String> sentences,
            boolean regional,
            List<Line> lines,
            String csv,
            String round) {}

    /** A peer to look for. */
    public record Line(String theme, String region, int without, List<String> more) {}

    static Answer show(Request request, ToolContext context) {
        Texts texts = context.texts();
        Place place = new Place(context);
        Solved solved = Solved.read(request.path("round"), context);
        String id = solved.kept().stored().id();
        String here = place.round(id) + "/recruiting";
        int places = places(request);
        Called called = new Called(solved.kept(), Names.of(context), texts);
        Optional<Study> study = Looking.found(solved, context);
        List<Gain> gains = study.map(found -> narrow(Gain.all(found, places, called, texts)))
                .orElse(List.of());
        boolean regional = gains.stream().anyMatch(gain -> gain.recruit().region() != null);
        List<String> sentences = gains.stream()
                .limit(FIRST)
                .map(gain -> gain.sentence(places, regional))
                .toList();
        int left = solved.outcome().unmatched().size();
        Model model = new Model(
                texts,
                study.isPresent() ? null : Looking.of(request, "recruiting", context),
                sentences.isEmpty() ? nothing(left, texts) : sentences.get(0),
                gains.isEmpty() ? null : segments(here, places, texts),
                sentences.stream().skip(1).toList(),
                regional,
                gains.stream().map(gain -> line(gain, texts)).toList(),
                here + ".csv",
                place.round(id));
        return View.of(texts.of("study.recruit.title"), Template.of(JteroundRecruitingGenerated::render, model))
                .context(
                        texts.of("study.recruit.context", solved.kept().stored().name(), left))
                .under(place.below(solved.kept().stored()))
                .answer();
    }

    private static int places(Request request) {
        return request.query("places")
                .filter(text -> text.matches("[1-" + Wanted.MOST_PLACES + "]"))
                .map(Integer::parseInt)
                .orElse(USUAL_PLACES);
    }

    private static String nothing(int left, Texts texts) {
        return texts.of(left == 0 ? "study.recruit.nobodyLeft" : "study.recruit.nothing");
    }

    /** Who could help in all regions is looked for only where one region is not enough for as much. */
    private static List<Gain> narrow(List<Gain> gains) {
        List<Gain> kept = new ArrayList<>();
        for (Gain gain : gains) {
            boolean oneRegionIsEnough = gain.recruit().region() == null
                    && gains.stream()
                            .anyMatch(other -> other.recruit().region() != null
                                    && other.recruit()
                                            .theme()
                                            .equals(gain.recruit().theme())
                                    && other.more().equals(gain.more()));
            if (!oneRegionIsEnough) {
                kept.add(gain);
            }
        }
        return kept;
    }

    private static Line line(Gain gain, Texts texts) {
        List<String> more = gain.figures().stream()
                .map(each -> texts.of(each < 0 ? "study.less" : "study.more", each))
                .toList();
        return new Line(gain.theme(), gain.region(), gain.recruit().without(), more);
    }

    private static Segments segments(String here, int chosen, Texts texts) {
        return new Segments(
                texts.of("study.places"),
                IntStream.rangeClosed(1, Wanted.MOST_PLACES)
                        .mapToObj(places -> new Segments.Segment(
                                texts.of("study.places.of", places), here + "?places=" + places, places == chosen))
                        .toList());
    }

    static TableExporter.Taken take(Request request, ToolContext context) {
        Texts texts = context.texts();
        Solved solved = Solved.read(request.path("round"), context);
        Study study = Looking.needed(solved, context);
        Called called = new Called(solved.kept(), Names.of(context), texts);
        List<List<String>> rows = new ArrayList<>();
        for (int places = 1; places <= Wanted.MOST_PLACES; places++) {
            for (Gain gain : Gain.all(study, places, called, texts)) {
                List<String> row = new ArrayList<>(List.of(
                        gain.theme(),
                        gain.region(),
                        String.valueOf(places),
                        String.valueOf(gain.recruit().without())));
                gain.figures().forEach(figure -> row.add(String.valueOf(figure)));
                rows.add(row);
            }
        }
        List<String> headings = List.of(
                texts.of("matching.col.theme"),
                texts.of("study.col.region"),
                texts.of("study.places"),
                texts.of("study.col.without"),
                texts.of("study.col.most"),
                texts.of("study.col.urgent"),
                texts.of("study.col.others"));
        return new TableExporter.Taken(texts.of("study.recruit.file"), headings, rows);
    }
}
