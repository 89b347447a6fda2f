package org.peerbench.matching.review;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Viewer;
import org.peerbench.api.directory.Area;
import org.peerbench.api.gathering.TodayItem;
import org.peerbench.api.gathering.TodaySource;
import org.peerbench.matching.Permissions;
import org.peerbench.matching.life.Terms;
import org.peerbench.matching.record.RoundReview;
import org.peerbench.matching.record.RoundReviews;
import org.peerbench.matching.record.StoredRound;
import org.peerbench.matching.record.StoredRounds;

/** What waits about reviews: for the colleague an answer, for whoever asked what to do with it. */
final class Waiting {
    /** For so many days it is told that a round was given back; who left it since has let it go. */
    private static final int TOLD = 30;

    /** A round waits meanwhile, so the answer is wanted soon. */
    private static final int WORKING_DAYS = 2;

    private Waiting() {}

    static TodaySource source() {
        return new TodaySource("round-reviews", Permissions.ARRANGE.key(), Waiting::look);
    }

    private record Rows(List<RoundReview> reviews, Map<String, StoredRound> rounds) {}

    private static List<TodayItem> look(Viewer viewer, List<Area> areas, LocalDate day, ToolContext context) {
        Rows rows = context.database().read(sql -> {
            List<RoundReview> last = new RoundReviews(sql).last();
            StoredRounds rounds = new StoredRounds(sql);
            return new Rows(
                    last,
                    last.stream()
                            .flatMap(each -> rounds.find(each.round()).stream())
                            .collect(Collectors.toMap(StoredRound::id, Function.identity())));
        });
        return rows.reviews().stream()
                .filter(review -> lately(review, day))
                .flatMap(review -> item(review, rows.rounds().get(review.round()), viewer, context).stream())
                .toList();
    }

    private static boolean lately(RoundReview review, LocalDate day) {
        return review.answered()
                .map(at -> LocalDate.ofInstant(at, ZoneOffset.UTC).plusDays(TOLD))
                .map(until -> !until.isBefore(day))
                .orElse(true);
    }

    private static LocalDate answerBy(RoundReview review) {
        return Terms.workingDays(LocalDate.ofInstant(review.asked(), ZoneOffset.UTC), WORKING_DAYS);
    }

    private static Optional<TodayItem> item(RoundReview review, StoredRound round, Viewer viewer, ToolContext context) {
        boolean waits = switch (review.state()) {
            case ASKED -> review.reviewerAccount().equals(viewer.account());
            case APPROVED ->
                review.askedAccount().equals(viewer.account()) && round.status() == StoredRound.Status.APPROVED;
            case RETURNED -> review.askedAccount().equals(viewer.account());
            case TAKEN_BACK -> false;
        };
        if (!waits) {
            return Optional.empty();
        }
        String who = review.state() == RoundReview.State.ASKED ? review.askedBy() : review.reviewer();
        return Optional.of(new TodayItem(
                "round-review-" + review.state() + ":" + review.id(),
                null,
                context.texts().of("review.today." + review.state(), round.name(), who),
                null,
                review.state() == RoundReview.State.ASKED ? answerBy(review) : null,
                "rounds/" + round.id() + "/review"));
    }
}
