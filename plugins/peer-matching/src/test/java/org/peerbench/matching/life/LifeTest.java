package org.peerbench.matching.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The states and ways of the table of states in the material for matching, tried with every sequence of steps. */
class LifeTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final int DEPTH = 7;

    /** The table: which states may follow which. */
    private static final Map<State, Set<State>> WAYS = new EnumMap<>(State.class);

    static {
        WAYS.put(State.OFFERED, EnumSet.of(State.ACCEPTED, State.DECLINED, State.EXPIRED, State.WITHDRAWN));
        WAYS.put(State.ACCEPTED, EnumSet.of(State.ACTIVE, State.WITHDRAWN));
        WAYS.put(
                State.ACTIVE,
                EnumSet.of(State.PAUSED, State.REVIEW_DUE, State.REVIEWED, State.ENDED_EARLY, State.REMATCH_ASKED));
        WAYS.put(State.PAUSED, EnumSet.of(State.ACTIVE, State.ENDED_EARLY, State.REMATCH_ASKED));
        WAYS.put(State.REVIEW_DUE, EnumSet.of(State.REVIEWED, State.ACTIVE, State.ENDED_EARLY));
        WAYS.put(State.REVIEWED, EnumSet.of(State.CLOSED, State.ACTIVE));
        for (State over : EnumSet.range(State.CLOSED, State.REMATCH_ASKED)) {
            WAYS.put(over, EnumSet.noneOf(State.class));
        }
    }

    private record Try(Act act, By by) {}

    private static List<Try> tries(LocalDate today) {
        List<Act> acts = List.of(
                new Act.Accept(),
                new Act.Decline(),
                new Act.Expire(),
                new Act.Withdraw(),
                new Act.Book(today.plusDays(3)),
                new Act.Log(today),
                new Act.SayFit(Fit.GOOD),
                new Act.Pause(today.plusDays(10)),
                new Act.Pause(today.plusDays(40)),
                new Act.Resume(false),
                new Act.Resume(true),
                new Act.Extend(today.plusDays(20), true),
                new Act.Extend(today.plusDays(20), false),
                new Act.AskForReview(),
                new Act.Review(),
                new Act.Close(),
                new Act.EndEarly(),
                new Act.AskForAnother(),
                new Act.Sustain(3));
        List<By> people = List.of(
                By.side(Side.GIVER),
                By.side(Side.RECEIVER),
                By.coordinatorFor(Side.GIVER),
                By.coordinator(),
                By.workbench());
        List<Try> all = new ArrayList<>();
        acts.forEach(act -> people.forEach(by -> all.add(new Try(act, by))));
        return all;
    }

    @Test
    void noSequenceOfStepsLeavesTheWaysOfTheTable() {
        Set<Life> level = Set.of(Life.offered(MONDAY));
        Set<State> reached = EnumSet.of(State.OFFERED);
        LocalDate today = MONDAY;
        for (int depth = 0; depth < DEPTH; depth++) {
            // Nobody has to take a step: time passes as well.
            Set<Life> next = new HashSet<>(level);
            for (Life life : level) {
                for (Try each : tries(today)) {
                    if (life.take(each.act(), each.by(), today) instanceof Outcome.Taken taken) {
                        check(life, taken.after(), each);
                        next.add(taken.after());
                        reached.add(taken.after().state());
                    }
                }
            }
            level = next;
            today = today.plusDays(depth == 1 ? 9 : 1);
        }
        Set<State> all = EnumSet.allOf(State.class);
        assertEquals(all, reached);
    }

    private static void check(Life before, Life after, Try each) {
        boolean stays = before.state() == after.state();
        assertTrue(
                stays || WAYS.get(before.state()).contains(after.state()),
                () -> before.state() + " to " + after.state() + " by " + each);
        assertEquals(after.state().over(), after.over().isPresent());
        assertEquals(after.state() == State.PAUSED, after.paused().isPresent());
        if (after.state() == State.ACCEPTED || after.state() == State.ACTIVE) {
            assertEquals(2, after.accepted().size());
        }
        if (after.state() == State.ACTIVE || after.state() == State.REVIEW_DUE) {
            assertTrue(after.began().isPresent());
        }
        if (after.state() == State.REVIEWED || after.state() == State.CLOSED) {
            assertEquals(2, after.reviewed().size());
        }
        place(before, after, each);
    }

    /** A place is held from the offer to the reviews, but not over a pause of more than thirty days. */
    private static void place(Life before, Life after, Try each) {
        boolean held = EnumSet.of(State.OFFERED, State.ACCEPTED, State.ACTIVE, State.REVIEW_DUE)
                        .contains(after.state())
                || after.paused()
                        .map(pause -> !pause.until().isAfter(pause.from().plusDays(30)))
                        .orElse(false);
        assertEquals(held, after.takesPlace(), () -> each + " leads to " + after);
        if (!before.takesPlace() && after.takesPlace()) {
            boolean free = each.act() instanceof Act.Resume resume && resume.placeFree()
                    || each.act() instanceof Act.Extend extend && extend.placeFree();
            assertTrue(free, () -> "takes a place that is not free: " + each);
        }
    }

    @Test
    void fiveWorkingDaysAreAWeekAndSkipTheWeekend() {
        assertEquals(LocalDate.of(2026, 11, 30), Life.offered(MONDAY).answerBy());
        assertEquals(LocalDate.of(2026, 12, 4), Terms.workingDays(LocalDate.of(2026, 11, 27), 5));
        assertEquals(LocalDate.of(2026, 11, 30), Terms.workingDays(LocalDate.of(2026, 11, 28), 1));
    }

    @Test
    void anOfferRunsOutOnlyAfterItsLastDay() {
        Life life = Life.offered(MONDAY);
        assertEquals(
                new Outcome.Refused(Outcome.Why.TOO_EARLY),
                life.take(new Act.Expire(), By.workbench(), life.answerBy()));
        Life after =
                taken(life, new Act.Expire(), By.workbench(), life.answerBy().plusDays(1));
        assertEquals(State.EXPIRED, after.state());
        assertEquals(
                new Outcome.Refused(Outcome.Why.NOT_YOURS),
                life.take(new Act.Expire(), By.coordinator(), life.answerBy().plusDays(1)));
    }

    @Test
    void eachSideAnswersForItselfAndACoordinatorNamesTheSide() {
        Life life = Life.offered(MONDAY);
        assertEquals(
                new Outcome.Refused(Outcome.Why.WHICH_SIDE), life.take(new Act.Accept(), By.coordinator(), MONDAY));
        Life one = taken(life, new Act.Accept(), By.side(Side.GIVER), MONDAY);
        assertEquals(State.OFFERED, one.state());
        assertEquals(
                new Outcome.Refused(Outcome.Why.SAID_ALREADY), one.take(new Act.Accept(), By.side(Side.GIVER), MONDAY));
        Life both = taken(one, new Act.Accept(), By.coordinatorFor(Side.RECEIVER), MONDAY);
        assertEquals(State.ACCEPTED, both.state());
    }

    @Test
    void reviewsFallDueAfterNinetySilentDaysAndSevenOfGrace() {
        Life active = active();
        LocalDate due = MONDAY.plusDays(97);
        assertEquals(due, active.reviewOn());
        assertEquals(
                new Outcome.Refused(Outcome.Why.TOO_EARLY),
                active.take(new Act.AskForReview(), By.workbench(), due.minusDays(1)));
        assertEquals(
                State.REVIEW_DUE,
                taken(active, new Act.AskForReview(), By.workbench(), due).state());
    }

    @Test
    void itIsAskedThreeSixAndTwelveMonthsLaterWhetherItLasted() {
        Life life = active();
        life = taken(life, new Act.Review(), By.side(Side.GIVER), MONDAY);
        life = taken(life, new Act.Review(), By.side(Side.RECEIVER), MONDAY);
        assertFalse(life.takesPlace());
        life = taken(life, new Act.Close(), By.coordinator(), MONDAY);
        assertEquals(Optional.empty(), life.checkDue(MONDAY.plusMonths(3).minusDays(1)));
        assertEquals(Optional.of(3), life.checkDue(MONDAY.plusMonths(3)));
        life = taken(life, new Act.Sustain(3), By.side(Side.RECEIVER), MONDAY.plusMonths(3));
        assertEquals(Optional.of(6), life.checkDue(MONDAY.plusMonths(7)));
        assertEquals(
                new Outcome.Refused(Outcome.Why.NOT_YOURS),
                life.take(new Act.Sustain(6), By.side(Side.GIVER), MONDAY.plusMonths(6)));
    }

    @Test
    void aPauseOfThirtyOneDaysGivesThePlaceBackAndOneOfThirtyDoesNot() {
        assertTrue(taken(active(), new Act.Pause(MONDAY.plusDays(30)), By.side(Side.GIVER), MONDAY)
                .takesPlace());
        Life longer = taken(active(), new Act.Pause(MONDAY.plusDays(31)), By.side(Side.GIVER), MONDAY);
        assertFalse(longer.takesPlace());
        assertEquals(
                new Outcome.Refused(Outcome.Why.NO_PLACE),
                longer.take(new Act.Resume(false), By.side(Side.GIVER), MONDAY.plusDays(5)));
    }

    private static Life active() {
        Life life = taken(Life.offered(MONDAY), new Act.Accept(), By.side(Side.GIVER), MONDAY);
        life = taken(life, new Act.Accept(), By.side(Side.RECEIVER), MONDAY);
        return taken(life, new Act.Log(MONDAY), By.side(Side.GIVER), MONDAY);
    }

    private static Life taken(Life life, Act act, By by, LocalDate day) {
        Outcome outcome = life.take(act, by, day);
        assertTrue(outcome instanceof Outcome.Taken, () -> act + ": " + outcome);
        return ((Outcome.Taken) outcome).after();
    }
}
