package org.peerbench.matching.quality;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.peerbench.matching.life.State;
import org.peerbench.matching.record.Review;
import org.peerbench.matching.record.Sustained;

/**
 * Whether what was reached was still there some months after a support was closed.
 *
 * @param months  3, 6 or 12
 * @param lasts   of those closed so long ago; whoever has not said yet stands under "not yet"
 * @param levels  from before the support to that day
 * @param tooSoon how many were closed, but not so long ago
 */
record Check(int months, Reached lasts, Levels levels, int tooSoon) {
    static Check of(int months, List<Followed> all, LocalDate today) {
        List<Followed> closed =
                all.stream().filter(each -> each.state() == State.CLOSED).toList();
        List<Followed> due = closed.stream()
                .filter(each -> said(each, months).isPresent()
                        || !each.over().orElse(today).plusMonths(months).isAfter(today))
                .toList();
        List<Levels.Step> steps =
                due.stream().flatMap(each -> step(each, months).stream()).toList();
        return new Check(
                months,
                Reached.of(due, each -> said(each, months).map(Sustained::lasts)),
                Levels.of(steps, due.size() - steps.size()),
                closed.size() - due.size());
    }

    private static Optional<Sustained> said(Followed support, int months) {
        return support.later().stream().filter(each -> each.months() == months).findFirst();
    }

    private static Optional<Levels.Step> step(Followed support, int months) {
        Optional<Integer> before = support.review()
                .map(Review::before)
                .flatMap(level -> level.stream().boxed().findFirst());
        Optional<Integer> now = said(support, months)
                .map(Sustained::now)
                .flatMap(level -> level.stream().boxed().findFirst());
        return before.flatMap(from -> now.map(to -> new Levels.Step(from, to)));
    }
}
