package org.peerbench.matching.learning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerbench.matching.life.Side;
import org.peerbench.matching.life.State;
import org.peerbench.matching.life.Terms;
import org.peerbench.matching.record.Need;
import org.peerbench.matching.record.Review;
import org.peerbench.matching.record.Session;
import org.peerbench.matching.record.StoredSupport;
import org.peerbench.matching.record.Sustained;

/**
 * What peer support did in a period. Every number is the length of one of these lists, so that it can be traced to what
 * it counts.
 *
 * @param today checks that fall due later are not counted
 */
record Programme(Facts facts, Period period, LocalDate today) {
    /** Needs that the areas themselves confirmed in the period, in the order in which they did. */
    List<Need> asked() {
        return facts.needs().stream()
                .filter(need ->
                        need.confirmed().filter(word -> period.holds(word.on())).isPresent())
                .sorted(Comparator.comparing(
                                (Need need) -> need.confirmed().orElseThrow().on())
                        .thenComparing(Need::id))
                .toList();
    }

    /** Those asked in the period with which somebody had begun to help by its last day. */
    List<Need> served() {
        Set<String> begun = facts.supports().values().stream()
                .filter(support -> support.life()
                        .began()
                        .filter(day -> !day.isAfter(period.to()))
                        .isPresent())
                .map(StoredSupport::need)
                .collect(Collectors.toSet());
        return asked().stream().filter(need -> begun.contains(need.id())).toList();
    }

    /** Sessions that were held in the period. */
    List<Session> sessions() {
        return facts.sessions().stream()
                .filter(session -> session.state() == Session.State.HELD && period.holds(session.on()))
                .toList();
    }

    /** Minutes of these sessions. */
    long minutes() {
        return sessions().stream().mapToLong(Session::minutes).sum();
    }

    /** Supports with a session in the period. */
    List<StoredSupport> helped() {
        return sessions().stream()
                .map(session -> facts.support(session.support()))
                .distinct()
                .toList();
    }

    /** Areas on one side of these. */
    Set<String> areas(Side side) {
        return areas(helped(), side);
    }

    static Set<String> areas(List<StoredSupport> supports, Side side) {
        return supports.stream().map(each -> each.area(side)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** People who helped in them; who was forgotten counts once for each of their offers. */
    Set<String> givers() {
        return helped().stream()
                .map(each -> each.person().orElse(each.offer()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What a side last said of each support, where that was said in the period. */
    List<Review> reviews(Side side) {
        return facts.supports().keySet().stream()
                .flatMap(support -> facts.review(support, side).stream())
                .filter(review -> period.holds(review.on()))
                .sorted(Comparator.comparing(Review::on).thenComparing(Review::support))
                .toList();
    }

    /**
     * A later check.
     *
     * @param due    when it fell due
     * @param answer what was said; empty while nothing was
     */
    record Check(StoredSupport support, int months, LocalDate due, Optional<Sustained> answer) {}

    /** Checks so many months after closing that fell due in the period, and not after today. */
    List<Check> checks(int months) {
        return facts.supports().values().stream()
                .filter(support -> support.life().state() == State.CLOSED)
                .flatMap(support -> support.life().over().map(day -> check(support, months, day)).stream())
                .filter(check -> period.holds(check.due()) && !check.due().isAfter(today))
                .sorted(Comparator.comparing(Check::due)
                        .thenComparing(check -> check.support().id()))
                .toList();
    }

    /** All of them. */
    List<Check> checks() {
        return Terms.SUSTAIN.stream().flatMap(months -> checks(months).stream()).toList();
    }

    private Check check(StoredSupport support, int months, LocalDate over) {
        Optional<Sustained> answer = facts.later().stream()
                .filter(each -> each.support().equals(support.id()) && each.months() == months)
                .findFirst();
        return new Check(support, months, over.plusMonths(months), answer);
    }

    /** Offers of help that came to nothing in the period: refused, not answered, taken back or broken off. */
    List<StoredSupport> nothing() {
        return facts.supports().values().stream()
                .filter(support -> support.life().state().leavesNeedOpen())
                .filter(support -> support.life().over().filter(period::holds).isPresent())
                .sorted(Comparator.comparing(
                                (StoredSupport each) -> each.life().over().orElseThrow())
                        .thenComparing(StoredSupport::id))
                .toList();
    }

    /** Why one of these came to nothing. */
    Ending ending(StoredSupport support) {
        return Ending.of(support.life().state(), facts.refused().get(support.id()));
    }

    /** The areas that are helped, of things that belong to supports. */
    <T> Set<String> receivers(List<T> things, Function<T, String> support) {
        Stream<StoredSupport> supports = things.stream().map(each -> facts.support(support.apply(each)));
        return areas(supports.toList(), Side.RECEIVER);
    }
}
