package org.peerbench.matching.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.peerbench.matching.life.Side;
import org.peerbench.matching.life.State;
import org.peerbench.matching.record.Review.Next;
import org.peerbench.matching.record.Review.Reached;
import org.peerbench.matching.record.Session;

/** The numbers of the report, counted by hand from a past of six needs and five supports. */
class ProgrammeTest {
    private static final Period SPRING = new Period(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 6, 30));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static Past past() {
        return new Past()
                .need("n1", "Ashmarsh", "2026-01-31")
                .need("n2", "Harrowfen", "2026-02-01")
                .need("n3", "Low Ketter", "2026-06-30")
                .need("n4", "Saltby", "2026-07-01")
                .need("n5", "Harrowfen", "2026-03-01")
                .draft("n6", "Saltby")
                .support("s1", "n1", "Eastmere", "Ada", State.CLOSED, "2026-02-10", "2026-05-31")
                .support("s2", "n2", "Eastmere", "Ada", State.REVIEWED, "2026-03-03", null)
                .support("s3", "n3", "Quillbay", "Ben", State.ACTIVE, "2026-07-10", null)
                .support("s4", "n5", "Quillbay", "Ben", State.DECLINED, null, "2026-03-12")
                .support("s5", "n4", "Eastmere", null, State.ENDED_EARLY, "2026-06-01", "2026-06-20")
                .held("s1", "2026-02-10", 90)
                .held("s1", "2026-07-02", 60)
                .held("s2", "2026-03-03", 120)
                .held("s5", "2026-06-01", 234)
                .session("s2", "2026-05-01", 60, Session.State.BOOKED)
                .review("s1", "2026-05-20", Reached.YES, 1, 3, Next.NOTHING)
                .review("s1", Side.GIVER, "2026-05-21", Reached.PARTLY, -1, -1, Next.GO_ON, false)
                .review("s2", "2026-06-30", Reached.PARTLY, -1, 2, Next.GO_ON)
                .lasts("s1", 3, Reached.PARTLY)
                .refused("s4", Side.GIVER);
    }

    private static Programme spring() {
        return new Programme(past().facts(), SPRING, TODAY);
    }

    private static String figure(Programme programme, String key) {
        return Figures.of(programme).stream()
                .filter(each -> each.key().equals(key))
                .map(each -> each.value()
                        + (each.of().isPresent() ? " of " + each.of().getAsLong() : ""))
                .collect(Collectors.joining());
    }

    @Test
    void needsCountFromTheFirstToTheLastDayIfTheirAreaConfirmedThem() {
        assertEquals("3", figure(spring(), "asked"));
        assertEquals(
                List.of("n2", "n5", "n3"),
                spring().asked().stream().map(each -> each.id()).toList());
    }

    @Test
    void aNeedIsServedOnceSomebodyHasBegunByTheLastDay() {
        assertEquals("1 of 3", figure(spring(), "served"));
    }

    @Test
    void anAreaAndAPersonCountOnceHoweverManySessions() {
        Programme programme = spring();
        assertEquals("3", figure(programme, "areas"));
        assertEquals("2", figure(programme, "people"), "Ada, and somebody who was forgotten");
        assertEquals("1", figure(programme, "from"));
    }

    @Test
    void onlySessionsThatWereHeldInTheTimeCount() {
        assertEquals("3", figure(spring(), "sessions"));
    }

    @Test
    void daysAreMinutesOverSevenHoursAndTwoFifths() {
        Programme programme = spring();
        assertEquals("7.4", figure(programme, "hours"), "90 + 120 + 234 minutes");
        assertEquals("1.0", figure(programme, "days"));
        assertEquals(new BigDecimal("0.1"), Figure.days(23), "22.2 minutes are a twentieth of a day");
        assertEquals(new BigDecimal("0.0"), Figure.days(22));
    }

    @Test
    void aLevelThatIsNotKnownIsNotNoChange() {
        Programme programme = spring();
        assertEquals("2", figure(programme, "reviewed"));
        assertEquals("1 of 2", figure(programme, "level.UP"));
        assertEquals("0 of 2", figure(programme, "level.SAME"));
        assertEquals("1 of 2", figure(programme, "level.NOT_KNOWN"));
    }

    @Test
    void whatWasReachedIsTheWordOfTheHelpedAreaAlone() {
        Programme programme = spring();
        assertEquals("1 of 2", figure(programme, "goal.YES"));
        assertEquals("1 of 2", figure(programme, "goal.PARTLY"));
        assertEquals("2 of 2", figure(programme, "recommend.RECEIVER"));
        assertEquals("0 of 1", figure(programme, "recommend.GIVER"));
        assertEquals("1 of 2", figure(programme, "next.GO_ON"));
    }

    @Test
    void ofSeveralWordsOnOneSupportTheLastCounts() {
        Past past = past().review("s1", "2026-06-01", Reached.NO, 1, 1, Next.SOMEBODY_ELSE);
        Programme programme = new Programme(past.facts(), SPRING, TODAY);
        assertEquals("2", figure(programme, "reviewed"));
        assertEquals("0 of 2", figure(programme, "goal.YES"));
        assertEquals("1 of 2", figure(programme, "goal.NO"));
    }

    @Test
    void aCheckCountsWhenItFellDueAndNotBefore() {
        Past past = past();
        Programme summer = new Programme(past.facts(), new Period(SPRING.from(), LocalDate.of(2026, 8, 31)), TODAY);
        assertEquals("1 of 1", figure(summer, "lasts.3.PARTLY"), "closed on 31 May, due on 31 August");
        assertEquals("0 of 0", figure(spring(), "lasts.3.PARTLY"));
        Programme year = new Programme(past.facts(), Period.year(2026), TODAY);
        assertEquals("0 of 0", figure(year, "lasts.6.SILENT"), "due on 30 November, which has not come");
        Programme december = new Programme(past.facts(), Period.year(2026), LocalDate.of(2026, 12, 1));
        assertEquals("1 of 1", figure(december, "lasts.6.SILENT"));
    }

    @Test
    void whatCameToNothingIsCountedByHowItEnded() {
        Programme programme = spring();
        assertEquals("2", figure(programme, "nothing"));
        assertEquals("1 of 2", figure(programme, "ending.GIVER_REFUSED"));
        assertEquals("1 of 2", figure(programme, "ending.BROKEN_OFF"));
        assertEquals("0 of 2", figure(programme, "ending.RECEIVER_REFUSED"));
    }

    @Test
    void twoHalvesOfATimeHaveTheSessionsOfTheWhole() {
        Facts facts = past().facts();
        for (LocalDate cut = SPRING.from(); cut.isBefore(SPRING.to()); cut = cut.plusDays(1)) {
            Programme first = new Programme(facts, new Period(SPRING.from(), cut), TODAY);
            Programme second = new Programme(facts, new Period(cut.plusDays(1), SPRING.to()), TODAY);
            assertEquals(spring().minutes(), first.minutes() + second.minutes());
            assertEquals(
                    spring().asked().size(),
                    first.asked().size() + second.asked().size());
        }
    }

    @Test
    void withFewerThanFiveAreasANumberCanBeTraced() {
        assertFalse(Figures.of(spring()).stream().anyMatch(Figure::untraceable));
        Past many = new Past();
        for (int i = 1; i <= Figure.FEWEST; i++) {
            many.need("n" + i, "Area " + i, "2026-03-01");
        }
        List<String> told = Figures.of(new Programme(many.facts(), SPRING, TODAY)).stream()
                .filter(Figure::untraceable)
                .map(Figure::key)
                .toList();
        assertEquals(List.of("asked", "served"), told);
    }

    @Test
    void nothingIsUsualAmongFewerThanTen() {
        List<Integer> nine = IntStream.rangeClosed(1, 9).boxed().toList();
        assertEquals(Optional.empty(), Typical.of(nine));
        List<Integer> ten = IntStream.rangeClosed(1, 10).boxed().toList();
        assertEquals(Optional.of(new BigDecimal("5.5")), Typical.of(ten));
        assertTrue(Typical.of(IntStream.rangeClosed(1, 11).boxed().toList())
                .filter(BigDecimal.valueOf(6)::equals)
                .isPresent());
    }
}
