package org.peerbench.matching.standing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.peerbench.matching.record.AgreedLevel;
import org.peerbench.matching.record.PartnerAnswer;

/** Numbers are worked out by hand from the rule: ratings outside three neighbouring levels that hold the median. */
class StandingTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 4);

    @Test
    void theMedianIsTheLevelAndOfTwoInTheMiddleTheLower() {
        assertEquals(OptionalInt.of(2), said(2, 1, 3).level());
        // 1 1 2 3: the middle ones are 1 and 2.
        assertEquals(OptionalInt.of(1), said(3, 1, 1, 2).level());
    }

    @Test
    void twoRatingsAreTooFewAndNobodyIsNone() {
        assertEquals(Standing.Kind.FEW, said(4, 4).kind());
        assertEquals(OptionalInt.empty(), said(4, 4).level());
        assertEquals(Standing.Kind.NONE, Standing.of(List.of(), List.of()).kind());
    }

    @Test
    void notKnowingIsCountedButIsNoRating() {
        Standing standing =
                Standing.of(List.of(answer(3, "a"), answer(3, "b"), answer(4, "c"), unsure("d")), List.of());
        assertEquals(1, standing.unsure());
        assertEquals(List.of(3, 3, 4), standing.ratings());
        assertEquals(OptionalInt.of(3), standing.level());
    }

    @Test
    void fourOutsideOfTenAreASplitAndThreeAreNot() {
        // Median 4 (the fifth of ten); 3 to 5 or 4 to 6 or 2 to 4 hold it. 0 0 0 lie outside 3..5: three, no split.
        assertFalse(Standing.split(List.of(0, 0, 0, 4, 4, 4, 4, 5, 5, 5)));
        // 0 0 0 0 lie outside: four.
        assertTrue(Standing.split(List.of(0, 0, 0, 0, 4, 4, 4, 5, 5, 5)));
    }

    @Test
    void inASmallGroupAThirdOutsideIsASplit() {
        // Median 4; 3..5 holds two of three; one of three lies outside.
        assertTrue(Standing.split(List.of(0, 4, 5)));
        // Of five, two would be a third rounded up; one lies outside 2..4.
        assertFalse(Standing.split(List.of(0, 2, 3, 3, 4)));
        assertTrue(Standing.split(List.of(0, 0, 3, 3, 4)));
    }

    @Test
    void aSplitHasNoLevelUntilThePartnersAgree() {
        List<PartnerAnswer> answers = List.of(answer(0, "a"), answer(4, "b"), answer(5, "c"));
        assertEquals(Standing.Kind.SPLIT, Standing.of(answers, List.of()).kind());
        assertEquals(OptionalInt.empty(), Standing.of(answers, List.of()).level());
        AgreedLevel agreed = new AgreedLevel("x", "area", "risk", 2, MAY.plusDays(9), "", "Coordinator", 1);
        Standing after = Standing.of(answers, List.of(agreed));
        assertEquals(Standing.Kind.AGREED, after.kind());
        assertEquals(OptionalInt.of(2), after.level());
    }

    @Test
    void whatIsSaidLaterCountsMoreThanWhatWasAgreedBefore() {
        AgreedLevel agreed = new AgreedLevel("x", "area", "risk", 1, MAY.minusDays(1), "", "Coordinator", 1);
        Standing standing = Standing.of(List.of(answer(3, "a"), answer(3, "b"), answer(3, "c")), List.of(agreed));
        assertEquals(Standing.Kind.SHARED, standing.kind());
        assertEquals(OptionalInt.of(3), standing.level());
    }

    @Test
    void whatWasSaidLaterDoesNotCountBeforeAndWhatWasSaidBeforeCountsUntilThen() {
        List<PartnerAnswer> answers = List.of(
                on(MAY, 1, "a"),
                on(MAY, 1, "b"),
                on(MAY, 2, "c"),
                on(MAY.plusYears(1), 3, "a"),
                on(MAY.plusYears(1), 3, "b"),
                on(MAY.plusYears(1), 4, "c"));

        assertEquals(
                Standing.NONE,
                Standings.of(answers, List.of(), MAY.minusDays(1)).of("area", "risk"));
        assertEquals(
                List.of(1, 1, 2),
                Standings.of(answers, List.of(), MAY.plusMonths(11))
                        .of("area", "risk")
                        .ratings());
        assertEquals(
                List.of(3, 3, 4),
                Standings.of(answers, List.of(), MAY.plusYears(2))
                        .of("area", "risk")
                        .ratings());
    }

    private static Standing said(int... levels) {
        List<PartnerAnswer> answers = new ArrayList<>();
        for (int level : levels) {
            answers.add(answer(level, "partner" + answers.size()));
        }
        return Standing.of(answers, List.of());
    }

    private static PartnerAnswer answer(int level, String partner) {
        return on(MAY, level, partner);
    }

    private static PartnerAnswer on(LocalDate day, int level, String partner) {
        return new PartnerAnswer(
                "",
                "area",
                "risk",
                Optional.empty(),
                Optional.empty(),
                Optional.of(partner),
                OptionalInt.of(level),
                day,
                1);
    }

    private static PartnerAnswer unsure(String partner) {
        return new PartnerAnswer(
                "",
                "area",
                "risk",
                Optional.empty(),
                Optional.empty(),
                Optional.of(partner),
                OptionalInt.empty(),
                MAY,
                1);
    }
}
