package org.peerbench.matching.rounds;

import java.util.List;
import java.util.Optional;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Author;
import org.peerbench.api.data.Transaction;
import org.peerbench.matching.exchange.Impossible;
import org.peerbench.matching.exchange.OutcomeText;
import org.peerbench.matching.record.Adjustment;
import org.peerbench.matching.record.Adjustments;
import org.peerbench.matching.record.Pin;
import org.peerbench.matching.record.Pins;
import org.peerbench.matching.record.StoredRound;
import org.peerbench.matching.record.StoredRounds;
import org.peerbench.matching.round.Change;
import org.peerbench.matching.round.FullCap;
import org.peerbench.matching.round.Link;
import org.peerbench.matching.round.RoundSolver;

/**
 * What coordinators decide about a round. Where the round was solved, it is solved again with the decision before that is
 * stored, and both are stored together: a proposal always has the decisions that it is shown with.
 */
public final class Deciding {
    private final KeptRound kept;
    private final Author author;
    private final ToolContext context;

    private Deciding(String round, Author author, ToolContext context) {
        kept = KeptRound.read(round, context);
        kept.requireOpen(context);
        this.author = author;
        this.context = context;
    }

    /**
     * Stores a change of a round.
     *
     * @param change whose ids are in the round
     * @param reason private to coordinators; may be empty
     * @return the set of changes, to be undone; empty if it was decided before
     * @throws Refusal if the round is published, or the change cannot be
     */
    public static Optional<String> decide(
            String round, Change change, String reason, Author author, ToolContext context) {
        Deciding deciding = new Deciding(round, author, context);
        String what = context.texts().of("rounds.decided." + Wish.Kind.of(change));
        return deciding.store(deciding.with(change, reason.strip()), what);
    }

    /**
     * Takes a decision back.
     *
     * @return the set of changes, to be undone
     * @throws Refusal if the round is published, has no such decision, or others depend on it
     */
    public static Optional<String> takeBack(String round, String id, Author author, ToolContext context) {
        Deciding deciding = new Deciding(round, author, context);
        Decisions decisions = deciding.kept.decisions();
        Decisions rest = decisions.without(
                pin -> pin.id().equals(id), adjustment -> adjustment.id().equals(id));
        if (rest.equals(decisions)) {
            throw Refusal.notFound(context.texts().of("rounds.noPin"));
        }
        return deciding.store(rest, context.texts().of("rounds.unpinned"));
    }

    private Decisions with(Change change, String reason) {
        if (change instanceof Change.Lock lock) {
            return pinned(Pin.Kind.LOCK, reason, lock.pair());
        }
        if (change instanceof Change.Block block) {
            return pinned(Pin.Kind.BLOCK, reason, block.pair());
        }
        if (change instanceof Change.Exchange exchange) {
            return pinned(Pin.Kind.LOCK, reason, exchange.one(), exchange.other());
        }
        if (change instanceof Change.Urgency urgency) {
            return adjusted(Adjustment.What.TIER, urgency.of(), urgency.tier(), reason);
        }
        FullCap cap = ((Change.Capacity) change).cap();
        return adjusted(Adjustment.What.valueOf(cap.kind().name()), cap.id(), cap.cap(), reason);
    }

    private Decisions pinned(Pin.Kind kind, String reason, Link... pairs) {
        Decisions decisions = kept.decisions();
        for (Link pair : pairs) {
            boolean before = decisions.pins().stream()
                    .anyMatch(pin -> pin.kind() == kind
                            && pin.need().equals(pair.need())
                            && pin.offer().equals(pair.offer()));
            if (!before) {
                Pin pin = new Pin("", kept.stored().id(), kind, pair.need(), pair.offer(), reason, author.name(), 0);
                decisions = decisions.and(List.of(pin), List.of());
            }
        }
        return decisions;
    }

    /** What is as it was drawn again, is no decision any more. */
    private Decisions adjusted(Adjustment.What what, String of, int amount, String reason) {
        Adjustment adjustment = new Adjustment("", kept.stored().id(), what, of, amount, reason, author.name(), 0);
        Decisions others = kept.decisions().without(pin -> false, adjustment::sameThing);
        Decisions with = others.and(List.of(), List.of(adjustment));
        return with.in(kept.drawn()).equals(others.in(kept.drawn())) ? others : with;
    }

    private Optional<String> store(Decisions then, String what) {
        if (then.digest().equals(kept.decisions().digest())) {
            return Optional.empty();
        }
        KeptRound changed = kept.with(then);
        Impossible.refuse(changed.round(), Labels.of(changed, context), context.texts());
        Optional<StoredRounds.Solution> solution = solution(changed);
        return Optional.of(context.database().write(author, what, tx -> {
            // With every decision the round's row changes too: whoever decides at the same time, or undoes a decision
            // after
            // the next step, would decide about something that was not looked at. What was approved is approved no
            // more.
            StoredRounds.status(tx, kept.stored(), solved() ? StoredRound.Status.PROPOSED : StoredRound.Status.DRAFT);
            store(tx, then);
            solution.ifPresent(each -> StoredRounds.outcome(tx, kept.stored().id(), each));
            return tx.changes().set();
        }));
    }

    private Optional<StoredRounds.Solution> solution(KeptRound changed) {
        if (!solved()) {
            return Optional.empty();
        }
        String content = OutcomeText.write(RoundSolver.solve(changed.round()), context.json());
        return Optional.of(new StoredRounds.Solution(changed.decisions().digest(), content));
    }

    private boolean solved() {
        return kept.stored().status() != StoredRound.Status.DRAFT;
    }

    private void store(Transaction tx, Decisions then) {
        Decisions before = kept.decisions();
        before.pins().stream().filter(pin -> !then.pins().contains(pin)).forEach(pin -> Pins.remove(tx, pin));
        before.adjustments().stream()
                .filter(each -> !then.adjustments().contains(each))
                .forEach(each -> Adjustments.remove(tx, each));
        then.pins().stream().filter(pin -> pin.id().isEmpty()).forEach(pin -> Pins.add(tx, pin));
        then.adjustments().stream().filter(each -> each.id().isEmpty()).forEach(each -> Adjustments.add(tx, each));
    }
}
