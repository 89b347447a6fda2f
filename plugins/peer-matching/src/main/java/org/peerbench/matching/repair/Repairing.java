package org.peerbench.matching.repair;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Author;
import org.peerbench.api.data.Transaction;
import org.peerbench.matching.draft.Live;
import org.peerbench.matching.draft.LiveRound;
import org.peerbench.matching.exchange.OutcomeText;
import org.peerbench.matching.exchange.RoundFile;
import org.peerbench.matching.exchange.RoundText;
import org.peerbench.matching.record.Repairs;
import org.peerbench.matching.record.StoredRounds;
import org.peerbench.matching.record.StoredSupport;
import org.peerbench.matching.record.StoredSupports;
import org.peerbench.matching.round.Conflicts;
import org.peerbench.matching.round.Link;
import org.peerbench.matching.round.Match;
import org.peerbench.matching.round.Outcome;
import org.peerbench.matching.round.Round;
import org.peerbench.matching.round.RoundSolver;
import org.peerbench.matching.round.Settings;
import org.peerbench.matching.words.Names;

/**
 * Proposes how to help a need whose support was declined, ran out, was taken back or ended early: a round of what stands,
 * in which what is offered counts as published, so that as few as possible move. It is kept as a solved draft; nobody is
 * asked.
 */
public final class Repairing {
    /** Help that came to nothing longer ago than so many days is nobody's news any more. */
    private static final int RECENT = 30;

    private final ToolContext context;
    private final StoredSupport ended;

    private Repairing(ToolContext context, StoredSupport ended) {
        this.context = context;
        this.ended = ended;
    }

    /**
     * Proposes it if a support has just left its need without help, and no draft has been
     * proposed. Call it after the step
     * is stored: it may take a second or two, in which others write, and the step stands whatever becomes of it. What it
     * misses the daily look makes up for.
     */
    public static void after(String support, ToolContext context) {
        try {
            context.database()
                    .read(sql -> left(support, sql, context))
                    .ifPresent(ended -> new Repairing(context, ended).propose());
        } catch (RuntimeException fault) {
            context.log().warn(context.texts().of("repair.failed", support), fault);
        }
    }

    private static Optional<StoredSupport> left(String id, Handle sql, ToolContext context) {
        LocalDate since = LocalDate.now(context.clock()).minusDays(RECENT);
        return new StoredSupports(sql)
                .find(id)
                .filter(each -> each.life().state().leavesNeedOpen())
                .filter(each -> each.life().over().map(since::isBefore).orElse(false))
                .filter(each ->
                        new Repairs(sql).of(id).flatMap(Repairs.Proposal::round).isEmpty())
                .filter(each -> new StoredSupports(sql)
                        .ofNeed(each.need()).stream()
                                .allMatch(other -> other.life().state().leavesNeedOpen()));
    }

    private void propose() {
        Round round = apart(LiveRound.of(Live.read(context), settings(), seed()).round());
        boolean open = round.needs().stream().anyMatch(need -> need.id().equals(ended.need()) && !need.paused());
        if (open && Conflicts.of(round).isEmpty()) {
            Outcome outcome = RoundSolver.solve(round);
            Author itself = new Author("system", context.texts().of("repair.by"), "repair");
            context.database().write(itself, context.texts().of("repair.proposed"), tx -> {
                left(ended.id(), tx.sql(), context).ifPresent(still -> keep(tx, round, outcome));
                return ended.id();
            });
        }
    }

    private void keep(Transaction tx, Round round, Outcome outcome) {
        Map<String, String> now = outcome.matches().stream().collect(Collectors.toMap(Match::need, Match::offer));
        long moved = round.needs().stream()
                .filter(need -> need.published().isPresent())
                .filter(need -> !need.published().equals(Optional.ofNullable(now.get(need.id()))))
                .count();
        Optional<String> draft =
                now.containsKey(ended.need()) ? Optional.of(draft(tx, round, outcome)) : Optional.empty();
        new Repairs(tx.sql()).keep(new Repairs.Proposal(ended.id(), draft, Math.toIntExact(moved)));
    }

    private String draft(Transaction tx, Round round, Outcome outcome) {
        Names names = Names.of(context);
        String name = context.texts()
                .of("repair.name", names.area(ended.receiver()), names.theme(ended.theme()), names.area(ended.giver()));
        return StoredRounds.propose(
                tx,
                name,
                LocalDate.now(context.clock()),
                context.texts().of("repair.by"),
                file(round),
                OutcomeText.write(outcome, context.json()));
    }

    /** The two are not proposed again, even where only the days for an answer had passed. */
    private Round apart(Round round) {
        boolean candidates = round.pairs().stream().anyMatch(pair -> pair.link().equals(link()));
        return new Round(
                round.settings(),
                round.areas(),
                round.people(),
                round.needs(),
                round.offers(),
                round.pairs(),
                round.locks(),
                candidates ? List.of(link()) : List.of(),
                round.active(),
                round.seed());
    }

    private Link link() {
        return new Link(ended.need(), ended.offer());
    }

    private long seed() {
        return 1 + context.database().read(sql -> new StoredRounds(sql).count());
    }

    /** Those of the round from which the support came. */
    private Settings settings() {
        return ended.round()
                .flatMap(round -> context.database().read(sql -> {
                    StoredRounds rounds = new StoredRounds(sql);
                    return rounds.find(round).map(found -> rounds.file(round));
                }))
                .map(file -> file.getBytes(StandardCharsets.UTF_8))
                .map(file -> RoundFile.read(file, context.json(), context.texts())
                        .round()
                        .settings())
                .orElse(Settings.STANDARD);
    }

    private String file(Round round) {
        try {
            return context.json().writeValueAsString(RoundText.of(round, context.json()));
        } catch (JsonProcessingException never) {
            throw new IllegalStateException(never);
        }
    }
}
