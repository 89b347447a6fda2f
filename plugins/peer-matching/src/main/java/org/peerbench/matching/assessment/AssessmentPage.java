package org.peerbench.matching.assessment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.directory.Area;
import org.peerbench.api.directory.Theme;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.questionnaire.Survey;
import org.peerbench.api.signal.StoredSignal;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.Permissions;
import org.peerbench.matching.record.AgreedLevel;
import org.peerbench.matching.record.Assessments;
import org.peerbench.matching.standing.Spread;
import org.peerbench.matching.standing.Standing;
import org.peerbench.matching.standing.StandingWords;
import org.peerbench.matching.standing.Standings;
import org.peerbench.matching.templates.JteassessmentGenerated;
import org.peerbench.matching.words.Names;
import org.peerbench.matching.words.Seen;

/** How an area's partners see it, theme by theme, with what other tools see beside it. */
public final class AssessmentPage {
    static final String PATH = "areas/{area}/assessment";

    private AssessmentPage() {}

    /**
     * The page, as its template sees it.
     *
     * @param surveys those that run, with where they are
     */
    public record Model(
            Texts texts, String lead, List<Line> lines, List<Running> surveys, boolean arranges, String here) {}

    /**
     * A theme.
     *
     * @param said  what was said when the partners agreed on the level that counts; blank where nothing was kept
     * @param split whether the partners see it differently
     * @param drawn {@code null} where nobody said anything
     */
    public record Line(
            String key,
            String theme,
            String level,
            String said,
            boolean split,
            String spread,
            Spread drawn,
            List<Seen> seen) {}

    /** A survey that runs. */
    public record Running(String title, String path) {}

    static Area area(Request request, ToolContext context) {
        String asked = request.path("area");
        return context.directory()
                .area(asked)
                .orElseThrow(() -> Refusal.notFound(context.texts().of("entry.area.unknown", asked)));
    }

    static Answer show(Request request, ToolContext context) {
        Texts texts = context.texts();
        Area area = area(request, context);
        LocalDate today = LocalDate.now(context.clock());
        List<AgreedLevel> agreed = context.database().read(sql -> new Assessments(sql).agreed(area.id()));
        Standings standings =
                Standings.of(context.database().read(sql -> new Assessments(sql).answers(area.id())), agreed, today);
        List<StoredSignal> signals = context.signals().ofArea(area.id());
        List<Line> lines = Names.of(context).themes().stream()
                .map(theme -> line(theme, standings.of(area.id(), theme.key()), agreed, signals, texts))
                .toList();
        String here = context.path("areas/" + area.code());
        boolean arranges = request.may(Permissions.ARRANGE, null);
        Model model = new Model(
                texts,
                lead(standings, area, lines, texts),
                lines,
                arranges ? running(area, context) : List.of(),
                arranges,
                here);
        return View.of(texts.of("assess.title", area.name()), Template.of(JteassessmentGenerated::render, model))
                .context(texts.of("assess.context"))
                .under(
                        new View.Crumb(texts.of("matching.navigation"), context.path("")),
                        new View.Crumb(area.name(), here))
                .about(area.id())
                .answer();
    }

    private static String lead(Standings standings, Area area, List<Line> lines, Texts texts) {
        long known = lines.stream()
                .filter(line -> standings.of(area.id(), line.key()).level().isPresent())
                .count();
        long split = lines.stream().filter(Line::split).count();
        return texts.of("assess.says", known, lines.size(), split);
    }

    private static Line line(
            Theme theme, Standing standing, List<AgreedLevel> agreed, List<StoredSignal> signals, Texts texts) {
        StandingWords words = new StandingWords(texts);
        return new Line(
                theme.key(),
                theme.label(),
                words.level(standing),
                standing.kind() == Standing.Kind.AGREED ? said(theme, standing, agreed) : "",
                standing.kind() == Standing.Kind.SPLIT,
                words.spread(standing),
                standing.ratings().isEmpty() ? null : Spread.of(standing),
                signals.stream()
                        .filter(each -> each.signal().theme().equals(theme.key()))
                        .map(each -> Seen.of(each, texts))
                        .toList());
    }

    /** Of the agreement that counts: the last one of its day. */
    private static String said(Theme theme, Standing standing, List<AgreedLevel> agreed) {
        return agreed.stream()
                .filter(each -> each.theme().equals(theme.key()))
                .filter(each -> standing.latest().equals(Optional.of(each.on())))
                .max(Comparator.comparing(AgreedLevel::id))
                .map(AgreedLevel::note)
                .orElse("");
    }

    private static List<Running> running(Area area, ToolContext context) {
        return context.questionnaires().surveys().stream()
                .filter(survey -> survey.questionnaire().equals(SelfAssessment.ID) && survey.open())
                .filter(survey -> survey.areas().contains(area.id()))
                .map((Survey survey) -> new Running(survey.title(), "/surveys/" + survey.id() + "?area=" + area.code()))
                .toList();
    }
}
