package org.peerbench.matching.quality;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.peerbench.matching.life.Fit;
import org.peerbench.matching.life.State;
import org.peerbench.matching.record.Review;
import org.peerbench.matching.record.Sustained;
import org.peerbench.matching.round.Link;

/**
 * A support that a round led to, as far as its quality follows from it.
 *
 * @param pair    need and offer
 * @param said    the day on which the area said that it wants help; empty where that was not kept
 * @param offered the day on which both sides were asked
 * @param agreed  the day on which both had said yes; empty while they have not
 * @param began   the day of the first session; empty where there was none
 * @param over    the day on which it was over; empty while it is not
 * @param fits    what was said after the first session
 * @param review  what the receiving side said came of it; empty where it has not said
 * @param later   what it said some months later
 */
record Followed(
        Link pair,
        State state,
        Optional<LocalDate> said,
        LocalDate offered,
        Optional<LocalDate> agreed,
        Optional<LocalDate> began,
        Optional<LocalDate> over,
        List<Fit> fits,
        Optional<Review> review,
        List<Sustained> later) {
    Followed {
        fits = List.copyOf(fits);
        later = List.copyOf(later);
    }

    /** Whether both sides said yes. */
    Rate.Known accepted() {
        if (agreed.isPresent() || began.isPresent()) {
            return Rate.Known.YES;
        }
        return state.over() ? Rate.Known.NO : Rate.Known.NOT_YET;
    }

    /** Whether it came to its planned end. */
    Rate.Known completed() {
        if (state == State.REVIEWED || state == State.CLOSED) {
            return Rate.Known.YES;
        }
        return state.over() ? Rate.Known.NO : Rate.Known.NOT_YET;
    }

    /** Whether they get on: not, if one of them says so; not known while one is still deciding or nobody has said. */
    Rate.Known getOn() {
        if (fits.contains(Fit.NOT)) {
            return Rate.Known.NO;
        }
        return fits.isEmpty() || fits.contains(Fit.DECIDING) ? Rate.Known.NOT_YET : Rate.Known.YES;
    }
}
