package org.peerbench.matching.learning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.peerbench.matching.life.Side;
import org.peerbench.matching.record.Need;
import org.peerbench.matching.record.Review;
import org.peerbench.matching.record.StoredSupport;

/**
 * Where support was given, and beside it who asked on the same theme and got none.
 *
 * <p>A need that got none is comparable when its area confirmed it before a support on the same theme was over, no
 * session was ever held for it, and its area had not been helped on this theme by the end of that time. It is looked at over the days of
 * that support; of several over those of the one that began nearest to the day on which it was confirmed. So both are
 * measured over the same days, and each need counts once.
 *
 * @param helped   by the day on which they were over
 * @param waited   by the same
 * @param underWay how many supports have begun and are not over: nothing can be said of them yet
 */
record Cases(List<Case> helped, List<Case> waited, long underWay) {
    private static final Comparator<Case> BY_DAY =
            Comparator.comparing(Case::to).thenComparing(Case::id);

    static Cases of(Facts facts) {
        List<StoredSupport> begun = facts.supports().values().stream()
                .filter(support -> support.life().began().isPresent())
                .toList();
        List<Case> helped = begun.stream()
                .flatMap(support -> helped(support, facts).stream())
                .sorted(BY_DAY)
                .toList();
        List<Case> waited = facts.needs().stream()
                .filter(need ->
                        begun.stream().noneMatch(support -> support.need().equals(need.id())))
                .flatMap(need -> waited(need, helped, begun).stream())
                .sorted(BY_DAY)
                .toList();
        return new Cases(helped, waited, begun.size() - (long) helped.size());
    }

    /** The same as far as those who may not know single cases are told: what was over before a day. */
    Cases before(LocalDate day) {
        Predicate<Case> over = each -> each.to().isBefore(day);
        return new Cases(
                helped.stream().filter(over).toList(),
                waited.stream().filter(over).toList(),
                underWay);
    }

    /** The latest supports, and those beside them. */
    Cases latest(int most) {
        if (helped.size() <= most) {
            return this;
        }
        List<Case> latest = helped.subList(helped.size() - most, helped.size());
        return new Cases(
                latest,
                waited.stream()
                        .filter(each -> !each.to().isBefore(latest.get(0).to()))
                        .toList(),
                underWay);
    }

    /** Those that asked beside one support: over the same days. */
    List<Case> beside(Case support) {
        return waited.stream()
                .filter(each -> each.theme().equals(support.theme())
                        && each.from().equals(support.from())
                        && each.to().equals(support.to()))
                .toList();
    }

    private static Optional<Case> helped(StoredSupport support, Facts facts) {
        return over(support, facts)
                .map(last -> new Case(
                        Case.Kind.HELPED,
                        support.id(),
                        support.receiver(),
                        support.theme(),
                        support.life().began().orElseThrow(),
                        last));
    }

    /** A reviewed support is over with its last review, though it was not closed. */
    private static Optional<LocalDate> over(StoredSupport support, Facts facts) {
        return switch (support.life().state()) {
            case CLOSED, ENDED_EARLY, REMATCH_ASKED -> support.life().over();
            case REVIEWED ->
                java.util.Arrays.stream(Side.values())
                        .flatMap(side -> facts.review(support.id(), side).stream())
                        .map(Review::on)
                        .max(Comparator.naturalOrder());
            case OFFERED, ACCEPTED, ACTIVE, PAUSED, REVIEW_DUE, DECLINED, EXPIRED, WITHDRAWN -> Optional.empty();
        };
    }

    private static Optional<Case> waited(Need need, List<Case> helped, List<StoredSupport> begun) {
        return need.confirmed()
                .flatMap(word -> helped.stream()
                        .filter(each ->
                                each.theme().equals(need.theme()) && !word.on().isAfter(each.to()))
                        .filter(each -> begun.stream().noneMatch(support -> helps(support, need, each)))
                        .min(Comparator.comparingLong((Case each) -> apart(each.from(), word.on()))
                                .thenComparing(BY_DAY))
                        .map(each -> new Case(
                                Case.Kind.WAITED, need.id(), need.area(), need.theme(), each.from(), each.to())));
    }

    /** Whether the need's area was helped on the theme by then: also a support that was over long ago may show. */
    private static boolean helps(StoredSupport support, Need need, Case over) {
        return support.receiver().equals(need.area())
                && support.theme().equals(need.theme())
                && !support.life().began().orElseThrow().isAfter(over.to());
    }

    private static long apart(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }
}
