package org.peerbench.leadership.route;

import org.peerbench.api.route.Maybe;
import org.peerbench.leadership.post.Gap;

/**
 * A seat in which nobody is recorded on a day.
 *
 * @param seat    its number, from 1
 * @param since   the first day without anybody, as exactly as recorded
 * @param days    empty so far, halfway between the bounds that partial dates leave
 * @param vacancy whether it counts as empty: for longer than a day, and the post's history is known
 */
public record EmptySeat(int seat, @Maybe String since, Bounded days, boolean vacancy) {
    static EmptySeat of(int seat, Gap gap) {
        return new EmptySeat(
                seat,
                PostsAnswer.text(gap.during().from()),
                new Bounded(gap.days().middle(), (double) gap.days().low(), (double)
                        gap.days().high()),
                gap.vacancy());
    }
}
