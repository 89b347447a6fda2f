package org.peerbench.matching.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.peerbench.matching.life.State;
import org.peerbench.matching.record.Review.Next;
import org.peerbench.matching.record.Review.Reached;

/** Which times are looked at, and what stands beside them. */
class CasesTest {
    private static Past helped() {
        return new Past()
                .need("n1", "Ashmarsh", "2026-01-10")
                .support("s1", "n1", "Eastmere", "Ada", State.CLOSED, "2026-02-01", "2026-05-01")
                .need("n2", "Saltby", "2026-01-10")
                .support("s2", "n2", "Eastmere", "Ada", State.REVIEWED, "2026-03-01", null)
                .review("s2", "2026-06-01", Reached.YES, 1, 2, Next.NOTHING);
    }

    private static List<String> told(List<Case> cases) {
        return cases.stream()
                .map(each -> each.id() + " " + each.from() + " " + each.to())
                .toList();
    }

    @Test
    void aSupportLastsFromItsFirstSessionUntilItsCloseOrItsLastReview() {
        assertEquals(
                List.of("s1 2026-02-01 2026-05-01", "s2 2026-03-01 2026-06-01"),
                told(Cases.of(helped().facts()).helped()));
    }

    @Test
    void whatIsUnderWayHasNoAfterYet() {
        Past past = helped().need("n3", "Quillbay", "2026-01-10")
                .support("s3", "n3", "Eastmere", "Ada", State.ACTIVE, "2026-02-01", null);
        Cases cases = Cases.of(past.facts());
        assertEquals(1, cases.underWay());
        assertEquals(2, cases.helped().size());
        assertEquals(List.of(), cases.waited());
    }

    @Test
    void aNeedThatGotNoneStandsBesideTheSupportThatBeganNearestToItsWord() {
        Past past = helped().need("n3", "Quillbay", "2026-02-10").need("n4", "Low Ketter", "2026-05-20");
        Cases cases = Cases.of(past.facts());
        assertEquals(List.of("n3 2026-02-01 2026-05-01", "n4 2026-03-01 2026-06-01"), told(cases.waited()));
        assertEquals(
                List.of("n3 2026-02-01 2026-05-01"),
                told(cases.beside(cases.helped().get(0))));
    }

    @Test
    void whoAskedOnlyAfterwardsIsNotComparable() {
        Past past = helped().need("n3", "Quillbay", "2026-06-02");
        assertEquals(List.of(), Cases.of(past.facts()).waited());
    }

    @Test
    void anAreaThatWasHelpedOnTheThemeIsNotBesideItself() {
        Past past = helped().need("n3", "Ashmarsh", "2026-01-20");
        assertEquals(List.of(), Cases.of(past.facts()).waited());
    }

    @Test
    void whatNobodyConfirmedWasNotAsked() {
        assertEquals(
                List.of(), Cases.of(helped().draft("n3", "Quillbay").facts()).waited());
    }

    @Test
    void anOfferThatCameToNothingIsNoHelp() {
        Past past = helped().need("n3", "Quillbay", "2026-02-10")
                .support("s3", "n3", "Eastmere", "Ada", State.DECLINED, null, "2026-02-20");
        assertEquals(
                List.of("n3 2026-02-01 2026-05-01"), told(Cases.of(past.facts()).waited()));
    }

    @Test
    void othersAreToldOnlyOfWhatWasOverBeforeADay() {
        Cases cases = Cases.of(helped().need("n3", "Quillbay", "2026-02-10").facts());
        assertEquals(
                List.of("s1 2026-02-01 2026-05-01"),
                told(cases.before(LocalDate.of(2026, 6, 1)).helped()));
        assertEquals(1, cases.latest(1).helped().size());
        assertEquals(List.of(), cases.latest(1).waited(), "it stands beside the earlier one");
    }
}
