package org.peerbench.matching.study;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.page.part.Tag;
import org.peerbench.api.text.Texts;
import org.peerbench.api.transfer.TableExporter;
import org.peerbench.matching.desk.Called;
import org.peerbench.matching.desk.Place;
import org.peerbench.matching.rounds.Solved;
import org.peerbench.matching.templates.JteroundFirmGenerated;
import org.peerbench.matching.words.Names;
import org.peerbench.matching.words.Words;

/** How firm each match is: whether the weights matter, and how much would have to change. */
public final class SensitivityPage {
    private static final int WIDE = 120;

    private SensitivityPage() {}

    /**
     * The page, as its template sees it.
     *
     * @param looking how to work it out; {@code null} where it is there
     * @param lines   matches, the least firm first
     * @param near    below so many points somebody else would do nearly as well
     * @param clear   from so many points on every other way is clearly worse
     */
    public record Model(
            Texts texts, Looking looking, String lead, List<Line> lines, int draws, int near, int clear, String csv) {}

    /**
     * A match.
     *
     * @param width of the bar that shows in how many draws it stays
     * @param exact the number behind the words; empty where there is none
     */
    public record Line(
            Tag urgency,
            String area,
            String theme,
            String helper,
            Tag firm,
            String why,
            String stays,
            int width,
            String exact) {}

    static Answer show(Request request, ToolContext context) {
        Texts texts = context.texts();
        Place place = new Place(context);
        Solved solved = Solved.read(request.path("round"), context);
        String id = solved.kept().stored().id();
        Optional<Study> study = Looking.found(solved, context);
        Called called = new Called(solved.kept(), Names.of(context), texts);
        Model model = new Model(
                texts,
                study.isPresent() ? null : Looking.of(request, "sensitivity", context),
                study.map(found -> lead(found, texts)).orElse(""),
                study.map(found -> lines(found, called, texts)).orElse(List.of()),
                StudyJob.DRAWS,
                Firmness.NEAR,
                Firmness.CLEAR,
                place.round(id) + "/sensitivity.csv");
        return View.of(texts.of("study.firm.title"), Template.of(JteroundFirmGenerated::render, model))
                .context(texts.of(
                        "study.context",
                        solved.kept().stored().name(),
                        solved.outcome().matches().size()))
                .under(place.below(solved.kept().stored()))
                .answer();
    }

    private static String lead(Study study, Texts texts) {
        FirmCount count = FirmCount.of(study);
        return count.chosen() == 0
                ? texts.of("study.firm.none")
                : texts.of("study.firm.lead", count.firm(), count.chosen(), count.open(), count.always());
    }

    private static List<Line> lines(Study study, Called called, Texts texts) {
        FirmWords words = new FirmWords(called, texts);
        return sorted(study, called).stream()
                .map(match -> new Line(
                        new Words(texts)
                                .urgencyTag(
                                        OptionalInt.of(called.need(match.need()).tier())),
                        called.receiver(match.need()),
                        called.theme(match.need()),
                        called.helper(match.offer()),
                        Firmness.of(match).tag(texts),
                        words.sentence(match),
                        match.forced() ? "" : stays(match, study, texts),
                        WIDE * match.stays() / study.draws(),
                        words.exact(match)))
                .toList();
    }

    private static List<Study.Firm> sorted(Study study, Called called) {
        return study.matches().stream()
                .sorted(Comparator.comparing((Study.Firm match) -> Firmness.of(match))
                        .thenComparing(Study.Firm::stays)
                        .thenComparing(match -> called.need(match.need()).tier())
                        .thenComparing(match -> called.receiver(match.need()))
                        .thenComparing(Study.Firm::need))
                .toList();
    }

    private static String stays(Study.Firm match, Study study, Texts texts) {
        return match.stays() == study.draws()
                ? texts.of("study.stays.all", study.draws())
                : texts.of("study.stays", match.stays(), study.draws());
    }

    static TableExporter.Taken take(Request request, ToolContext context) {
        Texts texts = context.texts();
        Solved solved = Solved.read(request.path("round"), context);
        Study study = Looking.needed(solved, context);
        Called called = new Called(solved.kept(), Names.of(context), texts);
        FirmWords words = new FirmWords(called, texts);
        List<String> headings = List.of(
                texts.of("desk.col.need"),
                texts.of("matching.col.theme"),
                texts.of("desk.col.helper"),
                texts.of("study.col.firm"),
                texts.of("study.col.why"),
                texts.of("study.col.stays", study.draws()),
                texts.of("study.col.exact"));
        List<List<String>> rows = sorted(study, called).stream()
                .map(match -> List.of(
                        called.receiver(match.need()),
                        called.theme(match.need()),
                        called.helper(match.offer()),
                        texts.of("study.firm." + Firmness.of(match)),
                        words.sentence(match),
                        String.valueOf(match.stays()),
                        words.exact(match)))
                .toList();
        return new TableExporter.Taken(texts.of("study.firm.file"), headings, rows);
    }
}
