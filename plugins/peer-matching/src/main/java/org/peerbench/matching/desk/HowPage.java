package org.peerbench.matching.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.record.StoredRound;
import org.peerbench.matching.round.Level;
import org.peerbench.matching.round.Settings;
import org.peerbench.matching.rounds.Solved;
import org.peerbench.matching.score.Aspect;
import org.peerbench.matching.templates.JtedeskHowGenerated;

/** How a round was worked out: what counts before what, what was reached, and a check that needs no trust in the server. */
public final class HowPage {
    private HowPage() {}

    /**
     * The page, as its template sees it.
     *
     * @param steps    what is striven for, the most important first
     * @param file     where the round's file is
     * @param solution where its solution is
     */
    public record Model(Texts texts, List<Step> steps, List<Step> settings, String file, String solution) {}

    /** Something with a number. */
    public record Step(String name, String value) {}

    static Answer show(Request request, ToolContext context) {
        Texts texts = context.texts();
        Place place = new Place(context);
        Solved solved = Solved.read(request.path("round"), context);
        StoredRound round = solved.kept().stored();
        List<Step> steps = Arrays.stream(Level.values())
                .map(level -> new Step(
                        texts.of("desk.level." + level.key()),
                        texts.of("desk.number", solved.outcome().objective().of(level))))
                .toList();
        String api = "/api/tools/" + context.tool() + "/rounds/" + round.id();
        Model model = new Model(texts, steps, settings(solved, texts), api + "/export", api);
        return View.of(texts.of("desk.how.title", round.name()), Template.of(JtedeskHowGenerated::render, model))
                .context(texts.of("desk.how.context"))
                .under(place.below(round))
                .answer();
    }

    private static List<Step> settings(Solved solved, Texts texts) {
        Settings settings = solved.kept().round().settings();
        List<Step> lines = new ArrayList<>(List.of(
                new Step(texts.of("desk.how.floor"), texts.of("desk.number", settings.floor())),
                new Step(texts.of("desk.ahead"), texts.of("desk.number", settings.levelGap())),
                new Step(texts.of("desk.receiving"), texts.of("desk.number", settings.receivingCap())),
                new Step(texts.of("desk.giving"), texts.of("desk.number", settings.givingCap()))));
        for (Aspect aspect : Aspect.values()) {
            lines.add(new Step(
                    texts.of("desk.how.weight", texts.of("score." + aspect.key())),
                    texts.of("desk.number", settings.weights().getOrDefault(aspect.key(), 0))));
        }
        return lines;
    }
}
