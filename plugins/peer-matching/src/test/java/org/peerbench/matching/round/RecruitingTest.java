package org.peerbench.matching.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RecruitingTest {
    /** The newcomer is written into the round here, and every assignment tried. */
    @Property(tries = 400)
    void whatOneMorePeerWouldChangeIsWhatTryingEverythingSays(@ForAll long seed) {
        Round round = RandomRound.small(seed);
        Random random = new Random(seed);
        Set<String> near = round.areas().stream()
                .map(Area::id)
                .filter(area -> random.nextInt(3) > 0)
                .collect(Collectors.toSet());
        List<Long> served = served(round);
        assertEquals(served, Recruiting.served(round));
        List<Long> before = List.of(Long.MAX_VALUE, 0L, 0L, 0L, 0L);
        List<Long> sum = List.of(0L, 0L, 0L, 0L, 0L);
        for (int places = 1; places <= 3; places++) {
            List<Long> more = Recruiting.more(round, served, "t0", near, places);
            assertEquals(difference(served(joined(round, near, places)), served), more);
            List<Long> step = difference(more, sum);
            assertTrue(compare(step, before) <= 0, "a further place brings more than the one before");
            before = step;
            sum = more;
        }
    }

    /** Two of the most urgent and one urgent need on a theme that nobody offers; one peer has room for two. */
    @Test
    void onePeerWithTwoPlacesServesTheTwoMostUrgent() {
        Round round = new Round(
                Settings.STANDARD,
                List.of(new Area("a", 2, 0), new Area("b", 2, 0)),
                List.of(),
                List.of(new Need("n1", "a", "risk", 1), new Need("n2", "b", "risk", 1), new Need("n3", "b", "risk", 2)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                1);
        List<Long> served = Recruiting.served(round);
        assertEquals(List.of(0L, 0L, 0L, 0L, 0L), served);
        assertEquals(List.of(2L, 0L, 0L, 0L, 0L), Recruiting.more(round, served, "risk", Set.of("a", "b"), 2));
        assertEquals(List.of(1L, 1L, 0L, 0L, 0L), Recruiting.more(round, served, "risk", Set.of("b"), 2));
        assertEquals(List.of(0L, 0L, 0L, 0L, 0L), Recruiting.more(round, served, "other", Set.of("a"), 2));
    }

    private static Round joined(Round round, Set<String> near, int places) {
        List<Area> areas = new ArrayList<>(round.areas());
        areas.add(new Area("elsewhere", 0, Round.NO_LIMIT));
        List<Offer> offers = new ArrayList<>(round.offers());
        offers.add(new Offer("new", "elsewhere", Optional.empty(), "t0", places));
        List<Pair> pairs = new ArrayList<>(round.pairs());
        round.needs().stream()
                .filter(need -> near.contains(need.area()))
                .forEach(need -> pairs.add(new Pair(need.id(), "new", 1000)));
        return new Round(
                round.settings(),
                areas,
                round.people(),
                round.needs(),
                offers,
                pairs,
                round.locks(),
                round.blocks(),
                round.active(),
                round.seed());
    }

    private static List<Long> served(Round round) {
        return Enumeration.of(round).best().orElseThrow().values().subList(0, 5);
    }

    private static List<Long> difference(List<Long> one, List<Long> other) {
        List<Long> difference = new ArrayList<>();
        for (int i = 0; i < one.size(); i++) {
            difference.add(one.get(i) - other.get(i));
        }
        return difference;
    }

    private static int compare(List<Long> one, List<Long> other) {
        for (int i = 0; i < one.size(); i++) {
            if (!one.get(i).equals(other.get(i))) {
                return Long.compare(one.get(i), other.get(i));
            }
        }
        return 0;
    }
}
