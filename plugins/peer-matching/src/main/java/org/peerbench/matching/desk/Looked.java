package org.peerbench.matching.desk;

import java.util.List;
import java.util.Optional;
import org.peerbench.api.ToolContext;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.record.RoundReview;
import org.peerbench.matching.record.RoundReviews;
import org.peerbench.matching.record.RoundRule;
import org.peerbench.matching.record.StoredRound;

/**
 * Who has looked at a round, as the page before publishing shows it.
 *
 * @param sentence who, and what they said
 * @param may      whether the round may be published
 * @param urge     whether a colleague should be asked first
 */
public record Looked(String sentence, boolean may, boolean urge) {
    static Looked at(StoredRound round, ToolContext context) {
        Texts texts = context.texts();
        record Rows(List<RoundReview> reviews, RoundRule rule) {}
        Rows rows = context.database().read(sql -> new Rows(new RoundReviews(sql).of(round.id()), RoundRule.read(sql)));
        Optional<RoundReview> last = rows.reviews().stream().reduce((before, after) -> after);
        boolean required = rows.rule().reviewRequired();
        return switch (round.status()) {
            case APPROVED -> approved(last.orElseThrow(), texts);
            case UNDER_REVIEW ->
                new Looked(texts.of("desk.looked.waiting", last.orElseThrow().reviewer()), false, false);
            case PUBLISHED -> new Looked(texts.of("desk.looked.published"), false, false);
            case DRAFT, PROPOSED ->
                new Looked(texts.of(required ? "desk.looked.required" : "desk.looked.nobody"), !required, true);
        };
    }

    private static Looked approved(RoundReview review, Texts texts) {
        String said = review.remarks().isEmpty()
                ? texts.of("desk.looked.approved", review.reviewer())
                : texts.of("desk.looked.remarks", review.reviewer(), review.remarks());
        return new Looked(said, true, false);
    }
}
