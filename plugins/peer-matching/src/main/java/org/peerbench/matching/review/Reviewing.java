package org.peerbench.matching.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Author;
import org.peerbench.api.access.Viewer;
import org.peerbench.matching.record.RoundReview;
import org.peerbench.matching.record.RoundReviews;
import org.peerbench.matching.record.StoredRound;
import org.peerbench.matching.record.StoredRounds;
import org.peerbench.matching.rounds.KeptRound;

/**
 * The steps of a review: a colleague is asked, and approves the round, or gives it back, or is asked no longer. While the
 * question is open the round does not change; whoever wants to decide about a pair takes the question back first. An
 * approval is of what was seen: a later decision about a pair makes the round a draft again, which nobody has approved.
 */
final class Reviewing {
    private final ToolContext context;
    private final KeptRound kept;

    private Reviewing(String round, ToolContext context) {
        this.context = context;
        kept = KeptRound.read(round, context);
    }

    /**
     * Of a round.
     *
     * @throws Refusal if there is none with this id
     */
    static Reviewing of(String round, ToolContext context) {
        return new Reviewing(round, context);
    }

    KeptRound kept() {
        return kept;
    }

    /** All that was asked about it, the oldest first. */
    List<RoundReview> all() {
        return context.database()
                .read(sql -> new RoundReviews(sql).of(kept.stored().id()));
    }

    /** The question that is open. */
    Optional<RoundReview> open() {
        return context.database()
                .read(sql -> new RoundReviews(sql).open(kept.stored().id()));
    }

    /**
     * Asks a colleague.
     *
     * @return the set of changes, for an undo
     * @throws Refusal if the round is not solved, is with a colleague already or published, or the colleague cannot be asked
     */
    String ask(String account, String note, Author author) {
        requireSolved();
        Colleague colleague = Colleague.all(kept, author, context).stream()
                .filter(each -> each.account().equals(account))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("NOT_A_COLLEAGUE", "reviewer", say("review.reviewer.unknown")));
        if (colleague.own()) {
            throw Refusal.invalid("OWN_ROUND", "reviewer", say("review.reviewer.own", colleague.name()));
        }
        StoredRound stored = kept.stored();
        RoundReview review = new RoundReview(
                "",
                stored.id(),
                author.account(),
                author.name(),
                now(),
                note,
                colleague.account(),
                colleague.name(),
                RoundReview.State.ASKED,
                Optional.empty(),
                "",
                Optional.empty(),
                0);
        return context.database().write(author, say("review.history.asked", colleague.name(), stored.name()), tx -> {
            StoredRounds.status(tx, stored, StoredRound.Status.UNDER_REVIEW);
            RoundReviews.add(tx.changes(), review);
            return tx.changes().set();
        });
    }

    private void requireSolved() {
        StoredRound stored = kept.stored();
        switch (stored.status()) {
            case DRAFT -> throw conflict("NOT_SOLVED", "rounds.notSolved", stored.name());
            case UNDER_REVIEW -> throw conflict("UNDER_REVIEW", "review.already", stored.name());
            case PUBLISHED -> throw conflict("PUBLISHED", "rounds.published.already", stored.name());
            case PROPOSED, APPROVED -> {}
        }
    }

    /**
     * Answers for the colleague who was asked.
     *
     * @return the set of changes, for an undo
     * @throws Refusal if nobody or somebody else was asked, the round would be approved in spite of a conflict of interest,
     *     or it is given back without a remark
     */
    String answer(Verdict verdict, Viewer viewer, Author author) {
        RoundReview review = open().orElseThrow(() ->
                conflict("NOT_UNDER_REVIEW", "review.none", kept.stored().name()));
        if (!review.reviewerAccount().equals(author.account())) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "NOT_ASKED", say("review.notYou", review.reviewer()));
        }
        Optional<String> interest = Interest.of(verdict.interest(), kept, viewer, context);
        if (verdict.approve() && interest.isPresent()) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT, "CONFLICT_OF_INTEREST", say("review.interest.refused", interest.get()));
        }
        if (!verdict.approve() && verdict.remarks().isEmpty()) {
            throw Refusal.invalid("REMARKS_MISSING", "remarks", say("review.remarks.missing"));
        }
        String what = verdict.approve() ? "review.history.approved" : "review.history.returned";
        return over(
                review,
                verdict.approve() ? RoundReview.State.APPROVED : RoundReview.State.RETURNED,
                Optional.of(interest.orElse("")),
                verdict.remarks(),
                say(what, kept.stored().name()),
                author);
    }

    /**
     * Takes the question back.
     *
     * @return the set of changes, for an undo
     * @throws Refusal if none is open
     */
    String takeBack(Author author) {
        RoundReview review = open().orElseThrow(() ->
                conflict("NOT_UNDER_REVIEW", "review.none", kept.stored().name()));
        String what = say("review.history.takenBack", kept.stored().name());
        return over(review, RoundReview.State.TAKEN_BACK, Optional.empty(), "", what, author);
    }

    private String over(
            RoundReview review,
            RoundReview.State state,
            Optional<String> interest,
            String remarks,
            String what,
            Author author) {
        StoredRound.Status status =
                state == RoundReview.State.APPROVED ? StoredRound.Status.APPROVED : StoredRound.Status.PROPOSED;
        return context.database().write(author, what, tx -> {
            StoredRounds.status(tx, kept.stored(), status);
            RoundReviews.answer(tx.changes(), review, state, interest, remarks, now());
            return tx.changes().set();
        });
    }

    private Instant now() {
        return context.clock().instant();
    }

    private String say(String key, Object... arguments) {
        return context.texts().of(key, arguments);
    }

    private Refusal conflict(String code, String key, Object... arguments) {
        return new Refusal(Refusal.Kind.CONFLICT, code, say(key, arguments));
    }
}
