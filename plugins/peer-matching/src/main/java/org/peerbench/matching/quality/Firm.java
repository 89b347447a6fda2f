package org.peerbench.matching.quality;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.peerbench.api.ToolContext;
import org.peerbench.api.job.JobState;
import org.peerbench.api.page.Request;
import org.peerbench.matching.record.RoundFirmness;
import org.peerbench.matching.round.Level;
import org.peerbench.matching.rounds.Solved;

/**
 * How firmly a round's matches stand, as a template shows it.
 *
 * @param card    what was found; before that, what it would say
 * @param ask     whether it can be asked for
 * @param running how far it is; {@code null} where nothing is under way
 * @param path    where to ask for it
 */
public record Firm(Card card, boolean ask, Running running, String path) {
    /** A run that is under way. */
    public record Running(long done, long of, String sentence, String path) {}

    static Firm of(Solved solved, Request request, Wording words, ToolContext context) {
        String id = solved.kept().stored().id();
        Optional<JobState> run = request.query("run")
                .flatMap(each -> context.jobs().find(each))
                .filter(state -> id.equals(state.parameters().get("round")));
        Optional<Firmness> kept = context.database()
                .read(sql -> RoundFirmness.of(sql, id, solved.mark(context)))
                .map(content -> FirmText.read(content, context.json()).firmness());
        Running running = run.filter(state -> !state.status().over())
                .map(state -> new Running(state.done(), state.of(), state.sentence(), "/jobs/" + state.id()))
                .orElse(null);
        String failed = run.filter(state -> state.status().over() && state.status() != JobState.Status.DONE)
                .map(JobState::sentence)
                .orElse("");
        Card card = kept.map(found -> found(found, words)).orElseGet(() -> open(failed, words));
        boolean any = solved.outcome().matches().stream().anyMatch(match -> !match.forced());
        return new Firm(
                card, running == null && kept.isEmpty() && any, running, context.path("rounds/" + id + "/quality"));
    }

    private static How how(Wording words, List<Grid> grids) {
        return new How(List.of(words.of("firm.how", Firmness.DRAWS), words.of("firm.how.slack")), List.of(), grids);
    }

    private static Card open(String failed, Wording words) {
        String first = failed.isEmpty() ? words.of("firm.open") : failed;
        List<String> said = List.of(first, words.of("firm.open.text", Firmness.DRAWS));
        return Card.of("firm", words.of("firm"), said, how(words, List.of()));
    }

    private static Card found(Firmness firmness, Wording words) {
        List<Firmness.Stands> byFirmness = firmness.matches().stream()
                .sorted(Comparator.comparingInt(Firmness.Stands::stays).thenComparing(Firmness.Stands::need))
                .toList();
        long always = byFirmness.stream()
                .filter(each -> each.stays() == firmness.draws())
                .count();
        Grid grid = Grid.ofWords(
                words.of("firm.table"),
                words.of("envy.col.pair"),
                words.of("firm.col.stays"),
                words.of("firm.col.slack"));
        for (Firmness.Stands each : byFirmness) {
            grid = grid.row(
                    words.of("pair", words.need(each.need()), words.called().helper(each.offer())),
                    words.part(each.stays(), firmness.draws()),
                    slack(each, words));
        }
        List<String> loose = byFirmness.stream()
                .filter(each -> each.stays() < firmness.draws())
                .map(each -> words.of(
                        "firm.one",
                        words.need(each.need()),
                        words.called().helper(each.offer()),
                        each.stays(),
                        firmness.draws()))
                .toList();
        return Card.of(
                        "firm",
                        words.of("firm"),
                        List.of(words.of("firm.said", always, byFirmness.size(), firmness.draws())),
                        how(words, List.of(grid)))
                .listing(words.few(loose));
    }

    private static String slack(Firmness.Stands stands, Wording words) {
        if (stands.level().isEmpty()) {
            return words.of("firm.slack.none");
        }
        Level level = stands.level().get();
        return level == Level.TOTAL_SCORE
                ? words.of("firm.slack.points", stands.by())
                : words.of("firm.slack.before", words.of("cost." + level.key(), stands.by()));
    }
}
