package org.peerbench.matching.repair;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.peerbench.api.ToolContext;
import org.peerbench.api.data.Transaction;
import org.peerbench.matching.draft.Live;
import org.peerbench.matching.draft.LiveRound;
import org.peerbench.matching.exchange.RoundFile;
import org.peerbench.matching.exchange.RoundText;
import org.peerbench.matching.record.Repairs;
import org.peerbench.matching.record.StoredRounds;
import org.peerbench.matching.record.StoredSupport;
import org.peerbench.matching.round.Conflicts;
import org.peerbench.matching.round.Link;
import org.peerbench.matching.round.Match;
import org.peerbench.matching.round.Round;
import org.peerbench.matching.round.RoundSolver;
import org.peerbench.matching.round.Settings;
import org.peerbench.matching.words.Names;

/**
 * Proposes how to help a need whose support was declined, ran out, was taken back or ended early: a round of what stands,
 * in which what is offered counts as published, so that as few as possible move. It is kept as a draft; nobody is asked.
 */
public final class Repairing {
    private final Transaction tx;
    private final ToolContext context;
    private final StoredSupport ended;

    private Repairing(Transaction tx, ToolContext context, StoredSupport ended) {
        this.tx = tx;
        this.context = context;
        this.ended = ended;
    }

    /** Proposes it, within the transaction in which the support came to nothing. Without an open need there is nothing to do. */
    public static void propose(Transaction tx, ToolContext context, StoredSupport ended) {
        new Repairing(tx, context, ended).propose();
    }

    private void propose() {
        StoredRounds rounds = new StoredRounds(tx.sql());
        Settings settings = ended.round()
                .filter(id -> rounds.find(id).isPresent())
                .map(this::settings)
                .orElse(Settings.STANDARD);
        Round round = apart(LiveRound.of(Live.read(tx.sql(), context), settings, 1 + rounds.count())
                .round());
        boolean open = round.needs().stream().anyMatch(need -> need.id().equals(ended.need()) && !need.paused());
        if (open && Conflicts.of(round).isEmpty()) {
            keep(round, RoundSolver.solve(round).matches());
        }
    }

    private void keep(Round round, List<Match> matches) {
        Map<String, String> now = matches.stream().collect(Collectors.toMap(Match::need, Match::offer));
        long moved = round.needs().stream()
                .filter(need -> need.published().isPresent())
                .filter(need -> !need.published().equals(Optional.ofNullable(now.get(need.id()))))
                .count();
        Optional<String> draft = now.containsKey(ended.need()) ? Optional.of(draft(round)) : Optional.empty();
        new Repairs(tx.sql()).keep(new Repairs.Proposal(ended.id(), draft, Math.toIntExact(moved)));
    }

    private String draft(Round round) {
        Names names = Names.of(context);
        String name = context.texts()
                .of("repair.name", names.area(ended.receiver()), names.theme(ended.theme()), names.area(ended.giver()));
        return StoredRounds.propose(tx, name, LocalDate.now(context.clock()), file(round));
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

    private Settings settings(String round) {
        byte[] file = new StoredRounds(tx.sql()).file(round).getBytes(StandardCharsets.UTF_8);
        return RoundFile.read(file, context.json(), context.texts()).round().settings();
    }

    private String file(Round round) {
        try {
            return context.json().writeValueAsString(RoundText.of(round, context.json()));
        } catch (JsonProcessingException never) {
            throw new IllegalStateException(never);
        }
    }
}
