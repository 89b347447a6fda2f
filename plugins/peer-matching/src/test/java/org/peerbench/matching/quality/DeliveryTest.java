package org.peerbench.matching.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.peerbench.matching.life.Fit;
import org.peerbench.matching.life.Side;
import org.peerbench.matching.life.State;
import org.peerbench.matching.record.Review;
import org.peerbench.matching.record.Sustained;
import org.peerbench.matching.round.Link;

/** Six supports, counted by hand. */
class DeliveryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    private static final Optional<LocalDate> NONE = Optional.empty();

    private static final List<Followed> SIX = List.of(
            // Closed in February, lasted after three months; the check after six months is due and unanswered.
            followed(
                    "n1",
                    State.CLOSED,
                    on(9, 1),
                    on(9, 11),
                    on(9, 15),
                    on(9, 25),
                    day(2026, 2, 1),
                    List.of(Fit.GOOD),
                    review(Review.Reached.YES, 1, 3),
                    List.of(later(3, 4))),
            // Closed in August: too soon for any check.
            followed(
                    "n2",
                    State.CLOSED,
                    on(9, 5),
                    on(9, 11),
                    on(9, 12),
                    on(10, 2),
                    day(2026, 8, 1),
                    List.of(Fit.GOOD, Fit.DECIDING),
                    review(Review.Reached.PARTLY, 2, 2),
                    List.of()),
            followed(
                    "n3",
                    State.ENDED_EARLY,
                    NONE,
                    on(9, 11),
                    on(9, 16),
                    on(9, 30),
                    day(2025, 11, 1),
                    List.of(Fit.GOOD, Fit.NOT),
                    Optional.empty(),
                    List.of()),
            followed(
                    "n4",
                    State.DECLINED,
                    on(9, 9),
                    on(9, 11),
                    NONE,
                    NONE,
                    on(9, 13),
                    List.of(),
                    Optional.empty(),
                    List.of()),
            followed(
                    "n5", State.OFFERED, on(9, 1), on(9, 11), NONE, NONE, NONE, List.of(), Optional.empty(), List.of()),
            followed(
                    "n6",
                    State.ACCEPTED,
                    on(9, 3),
                    on(9, 11),
                    on(9, 18),
                    NONE,
                    NONE,
                    List.of(),
                    Optional.empty(),
                    List.of()));

    private final Delivery delivery = Delivery.of(SIX, TODAY);

    private static Followed followed(
            String need,
            State state,
            Optional<LocalDate> said,
            Optional<LocalDate> offered,
            Optional<LocalDate> agreed,
            Optional<LocalDate> began,
            Optional<LocalDate> over,
            List<Fit> fits,
            Optional<Review> review,
            List<Sustained> later) {
        return new Followed(
                new Link(need, "o"), state, said, offered.orElseThrow(), agreed, began, over, fits, review, later);
    }

    private static Optional<LocalDate> on(int month, int day) {
        return day(2025, month, day);
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        return Optional.of(LocalDate.of(year, month, day));
    }

    private static Optional<Review> review(Review.Reached goal, int before, int after) {
        return Optional.of(new Review(
                "s",
                Side.RECEIVER,
                goal,
                OptionalInt.of(before),
                OptionalInt.of(after),
                4,
                true,
                Review.Next.NOTHING,
                "",
                TODAY));
    }

    private static Sustained later(int months, int level) {
        return new Sustained("s", months, Review.Reached.YES, OptionalInt.of(level), "", TODAY);
    }

    @Test
    void whatIsNotKnownYetIsInNoShare() {
        assertEquals(new Rate(4, 1, 1), delivery.accepted());
        assertEquals(new Share(4, 5), delivery.accepted().share());
        assertEquals(new Rate(3, 0, 1), delivery.begun());
        assertEquals(new Rate(2, 1, 1), delivery.completed());
    }

    @Test
    void oneWhoSaysNoIsEnoughForABadFit() {
        assertEquals(new Rate(1, 1, 1), delivery.getOn());
    }

    @Test
    void theReceivingSideSaysWhatWasReached() {
        assertEquals(new Reached(1, 1, 0, 1), delivery.goal());
        assertEquals(new Levels(1, 1, 0, 3, 5, 1), delivery.levels());
    }

    /** Days to the offer 10, 6, 2, 10, 8; to the second yes 4, 1, 5, 7; to the first session 10, 20, 14. */
    @Test
    void waitsAreCountedInDays() {
        assertEquals(new Waits(5, 1, OptionalLong.of(800), OptionalLong.of(1000)), delivery.toOffer());
        assertEquals(new Waits(4, 0, OptionalLong.of(450), OptionalLong.of(700)), delivery.toYes());
        assertEquals(new Waits(3, 1, OptionalLong.of(1400), OptionalLong.of(2000)), delivery.toSession());
    }

    @Test
    void aCheckThatIsNotDueIsNotMissing() {
        assertEquals(
                new Check(3, new Reached(1, 0, 0, 0), new Levels(1, 0, 0, 1, 4, 0), 1),
                delivery.checks().get(0));
        assertEquals(
                new Check(6, new Reached(0, 0, 0, 1), new Levels(0, 0, 0, 0, 0, 1), 1),
                delivery.checks().get(1));
        assertEquals(
                new Check(12, new Reached(0, 0, 0, 0), new Levels(0, 0, 0, 0, 0, 0), 2),
                delivery.checks().get(2));
    }

    @Test
    void withoutSupportsNothingIsKnown() {
        Delivery none = Delivery.of(List.of(), TODAY);
        assertEquals(OptionalLong.empty(), none.accepted().share().thousandths());
        assertEquals(OptionalLong.empty(), none.toOffer().median());
    }
}
