package org.peerbench.matching.rounds;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Author;
import org.peerbench.api.data.Transaction;
import org.peerbench.matching.draft.Live;
import org.peerbench.matching.need.Reasons;
import org.peerbench.matching.record.RoundRule;
import org.peerbench.matching.record.StoredRound;
import org.peerbench.matching.record.StoredRounds;
import org.peerbench.matching.round.Match;
import org.peerbench.matching.round.Need;
import org.peerbench.matching.support.Offered;
import org.peerbench.matching.support.Offering;

/** A round's matches stand: both sides of each new one are asked, all in one transaction with the round. */
public final class Publishing {
    private final Solved solved;
    private final Live live;
    private final Author author;
    private final ToolContext context;

    private Publishing(Solved solved, Live live, Author author, ToolContext context) {
        this.solved = solved;
        this.live = live;
        this.author = author;
        this.context = context;
    }

    /**
     * Publishes a round. What was offered before and is proposed again stays as it is; what was moved is taken back, and
     * offered anew. A round from a file is about nobody in the directory, so nobody is asked.
     *
     * @throws Refusal if there is no such round, it is published, not solved, or under review, the network wants a colleague
     *     to have approved it, or a match cannot be offered any more, since
     *     something changed after the round was made: then nothing is offered
     */
    public static void publish(String round, Author author, ToolContext context) {
        Solved solved = Solved.read(round, context);
        solved.kept().requireOpen(context);
        StoredRound stored = solved.kept().stored();
        requireReview(stored, context);
        Live live = Live.read(context);
        context.database().write(author, context.texts().of("rounds.history.published"), tx -> {
            StoredRounds.status(tx, stored, StoredRound.Status.PUBLISHED);
            Solved.keep(tx, solved.kept(), context);
            if (stored.origin() == StoredRound.Origin.LIVE) {
                new Carrying(tx, solved.kept(), live, author, LocalDate.now(context.clock())).carry();
                new Publishing(solved, live, author, context).ask(tx);
            }
            return stored.id();
        });
    }

    private static void requireReview(StoredRound stored, ToolContext context) {
        boolean required = context.database().read(RoundRule::read).reviewRequired();
        if (required && stored.status() != StoredRound.Status.APPROVED) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    "REVIEW_REQUIRED",
                    context.texts().of("rounds.review.required", stored.name()));
        }
    }

    private void ask(Transaction tx) {
        PublishPlan plan = PublishPlan.of(solved, tx.sql());
        plan.takenBack().forEach(support -> Offering.takeBack(tx, context, author, support));
        plan.asked().forEach(match -> Offering.offer(tx, context, author, offered(match)));
    }

    private Offered offered(Match match) {
        int tier = solved.kept().round().needs().stream()
                .filter(need -> need.id().equals(match.need()))
                .mapToInt(Need::tier)
                .findFirst()
                .orElseThrow();
        return new Offered(
                match.need(),
                match.offer(),
                Optional.of(solved.kept().stored().id()),
                why(match),
                OptionalInt.of(match.score()),
                OptionalInt.of(tier));
    }

    private String why(Match match) {
        return live.needs().stream()
                .filter(need -> need.id().equals(match.need()))
                .flatMap(need -> live.offers().stream()
                        .filter(offer -> offer.id().equals(match.offer()))
                        .map(offer -> live.candidate(
                                need, offer, solved.kept().round().settings())))
                .map(each -> new Reasons(context.texts()).sentence(each.score()))
                .findFirst()
                .orElse("");
    }
}
