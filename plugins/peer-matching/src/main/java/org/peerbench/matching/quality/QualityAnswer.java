package org.peerbench.matching.quality;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.peerbench.api.route.Maybe;
import org.peerbench.matching.round.Consequence;
import org.peerbench.matching.round.Level;
import org.peerbench.matching.study.FirmCount;

/**
 * How good a round is, as programs read it. Points are 0 to 1000; what is not known is missing and never 0.
 *
 * @param capsCost   needs that could be helped besides if only their number counted
 * @param bestTotal  points that all matches together could have if nothing else counted
 * @param repeated   whether solving it again gives the same to the byte; missing for rounds so large that it was not tried
 * @param firmness   missing until somebody had it looked at
 */
record QualityAnswer(
        List<Served> coverage,
        long capsCost,
        Receivers receivers,
        List<Envied> envy,
        List<Rather> blockingPairs,
        Givers givers,
        long totalScore,
        long bestTotal,
        @Maybe Double priceOfFairness,
        Moves stability,
        Distance distance,
        List<ByHand> overrides,
        Delivered delivery,
        @Maybe Boolean repeated,
        @Maybe FirmCount firmness) {
    /** How well those who are helped are helped; the percentiles are type 7. */
    record Receivers(
            int matches,
            @Maybe Double lowest,
            @Maybe Double percentile10,
            @Maybe Double median,
            List<Integer> bandsOf100) {}

    /** A need that would fit better with an offer that helps a less urgent one. */
    record Envied(String need, String offer, String holder, int gain) {}

    /** Two who would both rather have each other. */
    record Rather(
            String need,
            String offer,
            @Maybe String displaced,
            @Maybe Integer now,
            int then) {}

    /** How the work is spread over those who give. */
    record Givers(
            int couldGive,
            int give,
            long supports,
            long highest,
            long sumOfSquares,
            @Maybe Double gini,
            int busiestTenth,
            @Maybe Double shareOfBusiestTenth,
            List<Giver> areas) {}

    /** A decision by hand with the first level that it makes worse. */
    record ByHand(
            String kind, String need, String offer, @Maybe String firstLevelWorse, long by) {}

    /** What became of the supports. */
    record Delivered(
            int offered,
            Rate accepted,
            Rate begun,
            Rate completed,
            Rate getOn,
            Reached goal,
            Levels levels,
            Days toOffer,
            Days toYes,
            Days toSession,
            List<Check> checks) {}

    /** How long a step took. */
    record Days(
            int known,
            int notYet,
            @Maybe Double median,
            @Maybe Double longest) {
        static Days of(Waits waits) {
            return new Days(waits.known(), waits.notYet(), hundredths(waits.median()), hundredths(waits.longest()));
        }
    }

    static QualityAnswer of(RoundQuality quality, FirmCount firmness) {
        return new QualityAnswer(
                quality.served(),
                quality.most() - quality.all().helped(),
                receivers(quality.fits()),
                quality.envies().stream()
                        .map(each -> new Envied(each.need(), each.offer(), each.holder(), each.gain()))
                        .toList(),
                quality.blocking().stream().map(QualityAnswer::rather).toList(),
                givers(quality.load()),
                quality.total(),
                quality.bestTotal(),
                part(quality.price()),
                quality.moves(),
                quality.distance(),
                quality.hand().decided().stream().map(QualityAnswer::byHand).toList(),
                delivered(quality.delivery()),
                quality.repeated().orElse(null),
                firmness);
    }

    private static Receivers receivers(Fits fits) {
        return new Receivers(
                fits.matches(),
                hundredths(fits.lowest()),
                hundredths(fits.tenth()),
                hundredths(fits.median()),
                fits.bands());
    }

    private static Rather rather(BlockingPair pair) {
        return new Rather(
                pair.need(),
                pair.offer(),
                pair.displaced().orElse(null),
                pair.now().orElse(null),
                pair.then());
    }

    private static Givers givers(Load load) {
        return new Givers(
                load.able(),
                load.giving(),
                load.total(),
                load.highest(),
                load.squares(),
                part(load.gini()),
                load.tenth(),
                part(load.busiest()),
                load.areas());
    }

    private static ByHand byHand(Costed decided) {
        Optional<Level> worse = decided.cost().flatMap(Consequence::firstLevelWorse);
        return new ByHand(
                decided.kind(),
                decided.of(),
                decided.offer().orElse(null),
                worse.map(Level::key).orElse(null),
                worse.map(level -> decided.cost().orElseThrow().by(level)).orElse(0L));
    }

    private static Delivered delivered(Delivery delivery) {
        return new Delivered(
                delivery.offered(),
                delivery.accepted(),
                delivery.begun(),
                delivery.completed(),
                delivery.getOn(),
                delivery.goal(),
                delivery.levels(),
                Days.of(delivery.toOffer()),
                Days.of(delivery.toYes()),
                Days.of(delivery.toSession()),
                delivery.checks());
    }

    private static Double part(Share share) {
        return share.whole() == 0 ? null : (double) share.part() / share.whole();
    }

    private static Double hundredths(OptionalLong value) {
        return value.isEmpty() ? null : value.getAsLong() / 100.0;
    }
}
