package org.peerbench.matching.review;

import java.util.List;
import java.util.Optional;
import org.peerbench.api.page.Request;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.record.RoundReview;
import org.peerbench.matching.record.StoredRound;

/**
 * Where a round's review stands for whoever reads.
 *
 * @param lead    in a sentence
 * @param asks    what is asked of the reader
 * @param publish whether the round may be published now
 */
record Standing(String lead, Asks asks, boolean publish) {
    /** What is asked of the reader. */
    enum Asks {
        /** Whom to ask. */
        COLLEAGUE,
        /** Whether the round may be published. */
        VERDICT,
        /** Nothing. */
        NOTHING
    }

    static Standing of(Reviewing reviewing, List<RoundReview> all, Request request, boolean required, Texts texts) {
        StoredRound round = reviewing.kept().stored();
        Optional<RoundReview> last = all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
        return switch (round.status()) {
            case DRAFT -> new Standing(texts.of("review.lead.draft"), Asks.NOTHING, false);
            case PROPOSED -> proposed(last, required, texts);
            case UNDER_REVIEW -> underReview(last.orElseThrow(), request, texts);
            case APPROVED ->
                new Standing(texts.of("review.lead.approved", last.orElseThrow().reviewer()), Asks.NOTHING, true);
            case PUBLISHED -> new Standing(texts.of("review.lead.published"), Asks.NOTHING, false);
        };
    }

    private static Standing proposed(Optional<RoundReview> last, boolean required, Texts texts) {
        String rule = texts.of(required ? "review.lead.required" : "review.lead.recommended");
        String lead = last.filter(review -> review.state() == RoundReview.State.RETURNED)
                .map(review -> texts.of("review.lead.returned", review.reviewer()))
                .orElse(rule);
        return new Standing(lead, Asks.COLLEAGUE, false);
    }

    private static Standing underReview(RoundReview review, Request request, Texts texts) {
        boolean mine = review.reviewerAccount().equals(request.viewer().account());
        return mine
                ? new Standing(texts.of("review.lead.yours", review.askedBy()), Asks.VERDICT, false)
                : new Standing(texts.of("review.lead.waiting", review.reviewer()), Asks.NOTHING, false);
    }
}
