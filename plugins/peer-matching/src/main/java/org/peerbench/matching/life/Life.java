package org.peerbench.matching.life;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where a support stands.
 *
 * @param offered  the day on which both sides were asked
 * @param answerBy the last day for an answer
 * @param accepted which sides said yes
 * @param began    the day of the first session
 * @param lastHeard the last day on which somebody did something with it
 * @param endsOn   the last day that was agreed on; empty where none was
 * @param paused   the pause, while there is one
 * @param dueSince since when reviews are asked for
 * @param reviewed which sides said what came of it
 * @param over     the day on which it closed or ended otherwise
 * @param lasted   after how many months it was said whether it lasted
 */
public record Life(
        State state,
        LocalDate offered,
        LocalDate answerBy,
        Set<Side> accepted,
        Optional<LocalDate> began,
        LocalDate lastHeard,
        Optional<LocalDate> endsOn,
        Optional<Pause> paused,
        Optional<LocalDate> dueSince,
        Set<Side> reviewed,
        Optional<LocalDate> over,
        Set<Integer> lasted) {
    /** A pause from a day until the day on which it goes on. */
    public record Pause(LocalDate from, LocalDate until) {
        /** Whether it is so long that the giver's place is given back. */
        public boolean givesPlaceBack() {
            return ChronoUnit.DAYS.between(from, until) > Terms.PAUSE;
        }
    }

    public Life {
        accepted = Collections.unmodifiableSet(new TreeSet<>(accepted));
        reviewed = Collections.unmodifiableSet(new TreeSet<>(reviewed));
        lasted = Collections.unmodifiableSet(new TreeSet<>(lasted));
    }

    /** Offered on a day. */
    public static Life offered(LocalDate day) {
        return new Life(
                State.OFFERED,
                day,
                Terms.workingDays(day, Terms.ANSWER),
                Set.of(),
                Optional.empty(),
                day,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                Set.of());
    }

    /** What comes of a step on a day. */
    public Outcome take(Act act, By by, LocalDate today) {
        return Steps.take(this, act, by, today);
    }

    /** Whether it takes up one of the giver's places. */
    public boolean takesPlace() {
        return switch (state) {
            case OFFERED, ACCEPTED, ACTIVE, REVIEW_DUE -> true;
            case PAUSED -> !paused.map(Pause::givesPlaceBack).orElse(false);
            case REVIEWED, CLOSED, DECLINED, EXPIRED, WITHDRAWN, ENDED_EARLY, REMATCH_ASKED -> false;
        };
    }

    /** The day on which reviews are due by themselves: the agreed last day, or long silence, each with days of grace. */
    public LocalDate reviewOn() {
        return endsOn.orElse(lastHeard.plusDays(Terms.SILENT)).plusDays(Terms.GRACE);
    }

    /** The next check of whether it lasted, that has come by a day and has not been answered. */
    public Optional<Integer> checkDue(LocalDate today) {
        return state == State.CLOSED
                ? Terms.SUSTAIN.stream()
                        .filter(months -> !lasted.contains(months))
                        .filter(months -> !over.orElse(today).plusMonths(months).isAfter(today))
                        .findFirst()
                : Optional.empty();
    }

    Life in(State other, LocalDate day) {
        return new Life(
                other,
                offered,
                answerBy,
                accepted,
                began,
                day,
                endsOn,
                other == State.PAUSED ? paused : Optional.empty(),
                dueSince,
                reviewed,
                other.over() ? over.or(() -> Optional.of(day)) : Optional.empty(),
                lasted);
    }

    Life with(Optional<LocalDate> first, Optional<LocalDate> last, Optional<Pause> pause, Optional<LocalDate> due) {
        return new Life(state, offered, answerBy, accepted, first, lastHeard, last, pause, due, reviewed, over, lasted);
    }

    Life said(Set<Side> yes, Set<Side> reviews, Set<Integer> checks) {
        return new Life(
                state, offered, answerBy, yes, began, lastHeard, endsOn, paused, dueSince, reviews, over, checks);
    }
}
