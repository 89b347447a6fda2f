package org.peerbench.matching.study;

import java.util.List;
import org.peerbench.api.Contributions;
import org.peerbench.api.ToolContext;
import org.peerbench.api.job.JobState;
import org.peerbench.api.route.ApiRequest;
import org.peerbench.api.route.Maybe;
import org.peerbench.api.route.Method;
import org.peerbench.api.route.Parameter;
import org.peerbench.api.route.Reply;
import org.peerbench.api.route.Route;
import org.peerbench.matching.Permissions;
import org.peerbench.matching.rounds.Solved;

/** A closer look at rounds, for programs. */
final class StudyRoutes {
    private StudyRoutes() {}

    /** The run that was started, as {@code GET /api/jobs/{id}} tells it. */
    record Started(String id, String job, String status, long done, long of, String sentence) {}

    /** How firm a match is; {@code firmness} is one of OPEN, FAIRLY, FIRM, DECIDED. */
    record Match(
            String need,
            String offer,
            String firmness,
            int stays,
            @Maybe String firstLevelWorse,
            long by,
            @Maybe String instead) {
        static Match of(Study.Firm firm) {
            return new Match(
                    firm.need(),
                    firm.offer(),
                    Firmness.of(firm).name(),
                    firm.stays(),
                    firm.level(),
                    firm.by(),
                    firm.instead());
        }
    }

    /** How firm each match is, by need. */
    record Sensitivity(int draws, List<Match> matches) {}

    /** What one more peer would change. */
    record Recruiting(List<Study.Recruit> items, @Maybe String next) {}

    /** A level on which two rounds differ; neither is better where their needs differ. */
    record OnLevel(
            String level, long one, long other, @Maybe String better) {}

    /** Who would help a need in each. */
    record Helped(String need, @Maybe String one, @Maybe String other) {}

    /** A setting that differs. */
    record Setting(String setting, int one, int other) {}

    /** How two rounds differ. */
    record Comparison(
            boolean same,
            List<OnLevel> levels,
            List<Helped> needs,
            List<Setting> settings,
            List<String> onlyOne,
            List<String> onlyOther,
            String sentence) {}

    static void contribute(Contributions to) {
        String arrange = Permissions.ARRANGE.key();
        to.route(new Route<>(
                Method.POST,
                "rounds/{id}/study",
                arrange,
                "Looks closer at a solved round in the background: how firm each match is, and what one more peer would change",
                List.of(),
                Void.class,
                Started.class,
                StudyRoutes::start));
        to.route(Route.get(
                "rounds/{id}/sensitivity",
                arrange,
                "How firm each match of a round is, once it was looked at closer",
                List.of(),
                Sensitivity.class,
                (call, context) -> Reply.ok(sensitivity(call, context))));
        to.route(Route.get(
                "rounds/{id}/recruiting",
                arrange,
                "What one more peer would change, by theme and region, once the round was looked at closer",
                List.of(),
                Recruiting.class,
                (call, context) -> Reply.ok(new Recruiting(
                        Looking.needed(solved(call, context), context).recruits(), null))));
        to.route(Route.get(
                "rounds/{id}/compare",
                arrange,
                "How two solved rounds differ",
                List.of(new Parameter("with", "The other round's id", true, List.of())),
                Comparison.class,
                (call, context) -> Reply.ok(compare(call, context))));
    }

    private static Reply<Started> start(ApiRequest<Void> call, ToolContext context) {
        String run = StudyJob.start(call.request().path("id"), call.request().author(), context);
        String status = context.jobs()
                .find(run)
                .map(JobState::status)
                .orElse(JobState.Status.WAITING)
                .name();
        Started started = new Started(run, run, status, 0, 0, context.texts().of("study.job"));
        return new Reply<>(202, started, null, "/api/jobs/" + run);
    }

    private static Solved solved(ApiRequest<Void> call, ToolContext context) {
        return Solved.read(call.request().path("id"), context);
    }

    private static Sensitivity sensitivity(ApiRequest<Void> call, ToolContext context) {
        Study study = Looking.needed(solved(call, context), context);
        return new Sensitivity(
                study.draws(), study.matches().stream().map(Match::of).toList());
    }

    private static String better(Difference difference, Difference.OnLevel level) {
        if (!difference.sameNeeds()) {
            return null;
        }
        return level.better() ? "other" : "one";
    }

    private static Comparison compare(ApiRequest<Void> call, ToolContext context) {
        Solved one = solved(call, context);
        Solved other = Solved.read(call.request().query("with").orElse(""), context);
        Difference difference = Difference.between(one, other);
        return new Comparison(
                difference.none(),
                difference.levels().stream()
                        .map(level ->
                                new OnLevel(level.level().key(), level.one(), level.other(), better(difference, level)))
                        .toList(),
                difference.moved().stream()
                        .map(each -> new Helped(
                                each.need(),
                                each.one().orElse(null),
                                each.other().orElse(null)))
                        .toList(),
                difference.settings().stream()
                        .map(each -> new Setting(each.key(), each.one(), each.other()))
                        .toList(),
                difference.onlyOne(),
                difference.onlyOther(),
                ComparePage.compared(one, other, context).lead());
    }
}
