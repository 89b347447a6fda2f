package org.peerbench.matching.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.peerbench.matching.record.Mode;
import org.peerbench.matching.record.Offer;
import org.peerbench.matching.record.When;
import org.peerbench.matching.round.Settings;

/** Numbers are worked out by hand from the definitions. */
class ScoreTest {
    private static final Map<String, Integer> WEIGHTS = Settings.STANDARD.weights();

    private final Pairing pair = new Pairing();

    @Test
    void thePartsOfAPairAddUp() {
        // Four levels ahead: 4/5 of 400. Most alike of 15: 200. New: 3 on the scale of 1 to 5 is half of 150. Four
        // Tuesdays of
        // four: 100. Next door: 100. Nobody asked: 0.
        assertEquals(
                Map.of(
                        "strength", 320,
                        "similarity", 200,
                        "trackRecord", 75,
                        "calendar", 100,
                        "distance", 100,
                        "preference", 0),
                parts());
        assertEquals(795, total());
    }

    @Test
    void eachPlaceFurtherDownTheListCostsOneOfItsLength() {
        // 15 of 15 listed: 1/15 of 200, 13.33 rounded down.
        pair.likeness = new Likeness(15, 15);
        assertEquals(13, parts().get("similarity"));
        pair.likeness = new Likeness(0, 15);
        assertEquals(0, parts().get("similarity"));
    }

    @Test
    void whatIsNotKnownGivesHalf() {
        pair.likeness = Likeness.UNKNOWN;
        pair.nearness = Nearness.UNKNOWN;
        assertEquals(100, parts().get("similarity"));
        assertEquals(50, parts().get("distance"));
    }

    @Test
    void oneGoodWordIsDrawnTowardsTheMeanAndManyCount() {
        // (5 x 3 + 5) / 6 = 20/6; (20/6 - 1) / 4 = 14/24 of 150 = 87.5.
        pair.track = new Track(5, 1, 3, 1, Optional.empty());
        assertEquals(87, parts().get("trackRecord"));
        // (5 x 3 + 50) / 15 = 65/15; (65/15 - 1) / 4 = 50/60 of 150 = 125.
        pair.track = new Track(50, 10, 30, 10, Optional.empty());
        assertEquals(125, parts().get("trackRecord"));
    }

    @Test
    void onlyDaysThatSuitBothCount() {
        // Within four weeks from Monday 23 November: eight Tuesdays and Thursdays; the giver has Thursdays, and from 7
        // December on: two of eight.
        pair.wanted = new When(
                Optional.of(Pairing.TODAY),
                Optional.of(Pairing.TODAY.plusDays(27)),
                Set.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY));
        pair.offered = new When(Optional.of(Pairing.TODAY.plusDays(14)), Optional.empty(), Set.of(DayOfWeek.THURSDAY));
        assertEquals(25, parts().get("calendar"));
    }

    @Test
    void howTheyMeetCounts() {
        pair.nearness = Nearness.ELSEWHERE;
        assertEquals(20, parts().get("distance"));
        pair.asked = Mode.VIDEO;
        assertEquals(100, parts().get("distance"));
        pair.given = Mode.VISIT;
        assertEquals(0, parts().get("distance"));
        pair.asked = Mode.EITHER;
        pair.given = Mode.VIDEO;
        assertEquals(40, parts().get("distance"));
    }

    @Test
    void eachSideThatNamedTheOtherIsHalfOfThePreference() {
        pair.asks = Set.of("eastmere");
        assertEquals(25, parts().get("preference"));
        pair.likes = Set.of("harrowfen");
        assertEquals(50, parts().get("preference"));
    }

    @Test
    void aPairThatFitsFailsNoRule() {
        assertEquals(Set.of(), failed());
    }

    @Test
    void everyRuleThatFailsIsNamed() {
        pair.giverTheme = "data";
        pair.giverArea = "harrowfen";
        pair.giver = OptionalInt.of(2);
        pair.managerOn = Optional.empty();
        pair.offered = new When(Optional.empty(), Optional.of(Pairing.TODAY.minusDays(1)), Set.of());
        pair.understood = Set.of("Welsh");
        pair.spoken = Set.of("English");
        pair.blocked = true;
        pair.tried = true;
        pair.likeness = new Likeness(0, 15);
        pair.nearness = Nearness.ELSEWHERE;
        // 80 for one level, 75 for a new peer, 20 from afar: 175.
        assertEquals(175, total());
        assertEquals(EnumSet.complementOf(EnumSet.of(Rule.LEVEL_KNOWN)), failed());
    }

    @Test
    void aLevelThatIsNotKnownIsNoZero() {
        pair.receiver = OptionalInt.empty();
        assertTrue(failed().contains(Rule.LEVEL_KNOWN));
        assertTrue(!failed().contains(Rule.AHEAD));
    }

    @Test
    void aPausedOfferTakesNoPart() {
        pair.state = Offer.State.PAUSED;
        assertEquals(Set.of(Rule.CONSENT), failed());
    }

    @Property
    void partsAddUpAndStayWithinTheirWeights(
            @ForAll @IntRange(max = 5) int receiver,
            @ForAll @IntRange(max = 5) int giver,
            @ForAll @IntRange(max = 15) int place,
            @ForAll Nearness nearness,
            @ForAll @IntRange(max = 12) int supports,
            @ForAll @IntRange(min = 1, max = 5) int rating,
            @ForAll Mode asked,
            @ForAll Mode given) {
        Pairing any = new Pairing();
        any.receiver = OptionalInt.of(receiver);
        any.giver = OptionalInt.of(giver);
        any.likeness = new Likeness(place, 15);
        any.nearness = nearness;
        any.track =
                new Track((long) supports * rating, supports, 4L + supports * rating, supports + 1L, Optional.empty());
        any.asked = asked;
        any.given = given;
        Score score = Score.of(any.facts(), WEIGHTS);
        Map<String, Integer> parts = score.parts();
        assertEquals(
                score.total(),
                parts.values().stream().mapToInt(Integer::intValue).sum());
        assertTrue(score.total() >= 0 && score.total() <= 1000);
        parts.forEach((key, points) -> assertTrue(points >= 0 && points <= WEIGHTS.get(key), key + " " + points));
    }

    @Property
    void aBetterFactNeverScoresLess(
            @ForAll @IntRange(max = 4) int giver, @ForAll @IntRange(min = 2, max = 15) int place) {
        Pairing worse = new Pairing();
        worse.giver = OptionalInt.of(giver);
        worse.likeness = new Likeness(place, 15);
        Pairing better = new Pairing();
        better.giver = OptionalInt.of(giver + 1);
        better.likeness = new Likeness(place - 1, 15);
        assertTrue(Score.of(better.facts(), WEIGHTS).total()
                >= Score.of(worse.facts(), WEIGHTS).total());
    }

    private int total() {
        return Score.of(pair.facts(), WEIGHTS).total();
    }

    private Map<String, Integer> parts() {
        return new HashMap<>(Score.of(pair.facts(), WEIGHTS).parts());
    }

    private Set<Rule> failed() {
        return Rule.failed(pair.facts(), Score.of(pair.facts(), WEIGHTS), Settings.STANDARD);
    }
}
