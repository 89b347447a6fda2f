package org.peerbench.matching.urgency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.peerbench.api.signal.Signal;
import org.peerbench.api.signal.SignalKind;
import org.peerbench.matching.record.Need;
import org.peerbench.matching.standing.Standing;

/** Numbers are worked out by hand from the points in the definition. */
class UrgencyTest {
    @Test
    void allPartsTogetherMakeTheShare() {
        // Level 1: 8 x 4 = 32 of 40. A need of 4 and a watch-point of 2: 24 + 6 = 30 of 40. Soon: 10 of 20. 72 of 100.
        Urgency urgency = urgency(OptionalInt.of(1), seen(4, 2), Optional.of(Need.Wish.SOON), 0);
        assertEquals(OptionalInt.of(72), urgency.share());
        assertEquals(OptionalInt.of(1), urgency.tier());
    }

    @Test
    void aPartThatIsNotKnownIsLeftOutAndNotCountedAsNothing() {
        // Level 2: 24 of 40, all that is known: 60 per cent, urgent. Counted as nothing it would be 24 of 100.
        Urgency urgency = urgency(OptionalInt.of(2), Optional.empty(), Optional.empty(), 0);
        assertEquals(OptionalInt.of(60), urgency.share());
        assertEquals(OptionalInt.of(2), urgency.tier());
        assertEquals(1, urgency.parts().stream().filter(Part::known).count());
    }

    @Test
    void toolsThatSeeNothingOnTheThemeSaySomething() {
        // Level 2: 24 of 40 and 0 of 40: 30 per cent, later.
        assertEquals(
                OptionalInt.of(4),
                urgency(OptionalInt.of(2), Optional.of(List.of()), Optional.empty(), 0)
                        .tier());
    }

    @Test
    void aWishAloneMakesNoUrgency() {
        assertEquals(
                OptionalInt.empty(),
                urgency(OptionalInt.empty(), Optional.empty(), Optional.of(Need.Wish.NOW), 0)
                        .tier());
    }

    @Test
    void manySignalsAddNoMoreThanForty() {
        assertEquals(
                OptionalInt.of(40),
                urgency(OptionalInt.empty(), seen(5, 5), Optional.empty(), 0)
                        .parts()
                        .get(1)
                        .points());
    }

    @Test
    void eachSupportOfTheLastYearIsAStepAndTwoAreTheMost() {
        assertEquals(
                OptionalInt.of(2),
                urgency(OptionalInt.of(0), Optional.empty(), Optional.empty(), 1)
                        .tier());
        assertEquals(
                OptionalInt.of(3),
                urgency(OptionalInt.of(0), Optional.empty(), Optional.empty(), 7)
                        .tier());
    }

    @Property
    void aLowerLevelIsNeverLessUrgent(
            @ForAll @IntRange(min = 1, max = 5) int level,
            @ForAll @Size(max = 4) List<@IntRange(min = 1, max = 5) Integer> needs,
            @ForAll @IntRange(max = 3) int supports) {
        Optional<List<Signal>> seen = Optional.of(signals(SignalKind.NEED, needs));
        int higher = tier(OptionalInt.of(level), seen, supports);
        int lower = tier(OptionalInt.of(level - 1), seen, supports);
        assertTrue(lower <= higher, lower + " and " + higher);
    }

    @Property
    void oneMoreSignalIsNeverLessUrgentAndAStrengthChangesNothing(
            @ForAll @IntRange(max = 5) int level,
            @ForAll @Size(max = 4) List<@IntRange(min = 1, max = 5) Integer> needs,
            @ForAll @IntRange(min = 1, max = 5) int severity) {
        List<Signal> few = signals(SignalKind.NEED, needs);
        List<Signal> more = new ArrayList<>(few);
        more.add(signal(SignalKind.WATCH, severity));
        List<Signal> stronger = new ArrayList<>(few);
        stronger.add(signal(SignalKind.STRENGTH, severity));
        int before = tier(OptionalInt.of(level), Optional.of(few), 0);
        assertTrue(tier(OptionalInt.of(level), Optional.of(more), 0) <= before);
        assertEquals(before, tier(OptionalInt.of(level), Optional.of(stronger), 0));
    }

    @Property
    void theOrderOfSignalsChangesNothing(
            @ForAll @IntRange(max = 5) int level,
            @ForAll @Size(max = 5) List<@IntRange(min = 1, max = 5) Integer> needs) {
        List<Integer> turned = new ArrayList<>(needs);
        Collections.reverse(turned);
        assertEquals(
                tier(OptionalInt.of(level), Optional.of(signals(SignalKind.NEED, needs)), 0),
                tier(OptionalInt.of(level), Optional.of(signals(SignalKind.NEED, turned)), 0));
    }

    private static int tier(OptionalInt level, Optional<List<Signal>> seen, int supports) {
        int tier = urgency(level, seen, Optional.empty(), supports).tier().orElseThrow();
        assertTrue(tier >= 1 && tier <= 5);
        return tier;
    }

    private static Urgency urgency(
            OptionalInt level, Optional<List<Signal>> seen, Optional<Need.Wish> wish, int supports) {
        Standing standing = new Standing(Standing.Kind.SHARED, List.of(), 0, level, Optional.empty());
        return Urgency.of(new Urgency.Known(standing, seen, wish, supports));
    }

    private static Optional<List<Signal>> seen(int need, int watch) {
        return Optional.of(List.of(signal(SignalKind.NEED, need), signal(SignalKind.WATCH, watch)));
    }

    private static List<Signal> signals(SignalKind kind, List<Integer> severities) {
        return severities.stream().map(severity -> signal(kind, severity)).toList();
    }

    private static Signal signal(SignalKind kind, int severity) {
        return new Signal("k", kind, "risk", severity, "t", "e", "", LocalDate.of(2026, 11, 1));
    }
}
