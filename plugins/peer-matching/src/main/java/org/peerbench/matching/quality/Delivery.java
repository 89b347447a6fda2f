package org.peerbench.matching.quality;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.peerbench.matching.life.Terms;
import org.peerbench.matching.record.Review;

/**
 * What became of the supports that a round led to. Each share has those in its whole of which something is known.
 *
 * @param offered   how many were offered
 * @param accepted  both sides said yes, of all offered
 * @param begun     of those accepted, how many held a first session
 * @param completed of those accepted, how many came to their planned end
 * @param getOn     of those begun, how many get on, as both say after the first session
 * @param goal      of those begun, whether what was asked for was reached, as the receiving side says
 * @param levels    of those begun
 * @param toOffer   from the day the area said that it wants help to the offer
 * @param toYes     from the offer to the second yes
 * @param toSession from there to the first session
 * @param checks    3, 6 and 12 months after closing
 */
record Delivery(
        int offered,
        Rate accepted,
        Rate begun,
        Rate completed,
        Rate getOn,
        Reached goal,
        Levels levels,
        Waits toOffer,
        Waits toYes,
        Waits toSession,
        List<Check> checks) {
    static Delivery of(List<Followed> all, LocalDate today) {
        List<Followed> accepted =
                all.stream().filter(each -> each.accepted() == Rate.Known.YES).toList();
        List<Followed> begun =
                accepted.stream().filter(each -> each.began().isPresent()).toList();
        List<Levels.Step> steps =
                begun.stream().flatMap(each -> step(each).stream()).toList();
        return new Delivery(
                all.size(),
                Rate.of(all, Followed::accepted),
                Rate.of(accepted, Delivery::begun),
                Rate.of(accepted, Followed::completed),
                Rate.of(begun, Followed::getOn),
                Reached.of(begun, each -> each.review().map(Review::goal)),
                Levels.of(steps, begun.size() - steps.size()),
                Waits.between(all, Followed::said, each -> Optional.of(each.offered())),
                Waits.between(accepted, each -> Optional.of(each.offered()), Followed::agreed),
                Waits.between(accepted, Followed::agreed, Followed::began),
                Terms.SUSTAIN.stream()
                        .map(months -> Check.of(months, all, today))
                        .toList());
    }

    private static Rate.Known begun(Followed support) {
        if (support.began().isPresent()) {
            return Rate.Known.YES;
        }
        return support.state().over() ? Rate.Known.NO : Rate.Known.NOT_YET;
    }

    private static Optional<Levels.Step> step(Followed support) {
        return support.review()
                .filter(review -> review.before().isPresent() && review.after().isPresent())
                .map(review -> new Levels.Step(
                        review.before().getAsInt(), review.after().getAsInt()));
    }
}
