package org.peerbench.matching.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.peerbench.matching.round.Area;
import org.peerbench.matching.round.BestTotal;
import org.peerbench.matching.round.Level;
import org.peerbench.matching.round.Match;
import org.peerbench.matching.round.Need;
import org.peerbench.matching.round.Offer;
import org.peerbench.matching.round.Outcome;
import org.peerbench.matching.round.RandomRound;
import org.peerbench.matching.round.Round;
import org.peerbench.matching.round.RoundSolver;

class PriceTest {
    @Property(tries = 400)
    void theBestTotalIsWhatTryingEveryAssignmentFinds(@ForAll long seed) {
        Round round = RandomRound.small(seed);
        assertEquals(new Every(round).mostPoints(), BestTotal.of(round));
    }

    @Property(tries = 400)
    void fairnessNeverGainsPoints(@ForAll long seed) {
        Round round = RandomRound.small(seed);
        Outcome outcome = RoundSolver.solve(round);
        long total = outcome.objective().of(Level.TOTAL_SCORE);
        assertEquals(outcome.matches().stream().mapToLong(Match::score).sum(), total);
        assertTrue(total <= BestTotal.of(round));
    }

    /** Without limits every need gets whoever fits best, so that the two totals are one. */
    @Property(tries = 300)
    void whereNobodyCompetesFairnessCostsNothing(@ForAll long seed) {
        Round round = roomy(RandomRound.small(seed));
        assertEquals(BestTotal.of(round), RoundSolver.solve(round).objective().of(Level.TOTAL_SCORE));
    }

    private static Round roomy(Round round) {
        List<Area> areas = new ArrayList<>();
        round.areas().forEach(area -> areas.add(new Area(area.id(), Round.NO_LIMIT, Round.NO_LIMIT)));
        List<Need> needs = new ArrayList<>();
        round.needs().forEach(need -> needs.add(new Need(need.id(), need.area(), need.theme(), need.tier())));
        return new Round(
                round.settings(),
                areas,
                List.of(),
                needs,
                round.offers().stream()
                        .map(offer ->
                                new Offer(offer.id(), offer.area(), Optional.empty(), offer.theme(), needs.size()))
                        .toList(),
                round.pairs(),
                List.of(),
                List.of(),
                List.of(),
                round.seed());
    }
}
