package org.peerbench.matching.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SpreadTest {
    /** The example in Microsoft's help of PERCENTILE.INC, which is type 7: 1.9 for 0.3 of 1, 3, 2 and 4. */
    @Test
    void aPercentileIsThatOfThePublishedExample() {
        assertEquals(OptionalLong.of(190), Percentile.hundredths(List.of(1, 3, 2, 4), 30));
    }

    /** By hand: a tenth of the way from the first of six to the last is half-way between the first two, 2 and 4. */
    @Test
    void betweenTwoValuesThereIsAStraightLine() {
        List<Integer> values = List.of(9, 2, 4, 7, 5, 4);
        assertEquals(OptionalLong.of(200), Percentile.hundredths(values, 0));
        assertEquals(OptionalLong.of(300), Percentile.hundredths(values, 10));
        assertEquals(OptionalLong.of(450), Percentile.hundredths(values, 50));
        assertEquals(OptionalLong.of(900), Percentile.hundredths(values, 100));
    }

    /** As type 7 is defined: of the numbers 0 to 100 the p-th percentile is p. */
    @Property
    void ofNoughtToAHundredEachPercentileIsItsOwnNumber(@ForAll @IntRange(min = 0, max = 100) int percent) {
        List<Integer> values = IntStream.rangeClosed(0, 100).boxed().toList();
        assertEquals(OptionalLong.of(100L * percent), Percentile.hundredths(values, percent));
    }

    @Test
    void ofNothingThereIsNoPercentile() {
        assertEquals(OptionalLong.empty(), Percentile.hundredths(List.of(), 50));
    }

    /** The examples of R's packages phylotools (0.3076923, printed in its manual) and ineq (0.4620911). */
    @Test
    void unevennessIsThatOfThePublishedExamples() {
        Share few = Gini.of(1, 3, 2, 1, 1, 1, 4);
        assertEquals(0.3076923, (double) few.part() / few.whole(), 0.00000005);
        Share gini = Gini.of(541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261);
        assertEquals(0.4620911, (double) gini.part() / gini.whole(), 0.00000005);
    }

    /** By its definition: the mean of all differences, over twice the mean. */
    @Property
    void unevennessIsHalfTheMeanDifference(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 0, max = 9) Integer> x) {
        long differences = 0;
        for (int one : x) {
            differences += x.stream().mapToLong(other -> Math.abs(one - other)).sum();
        }
        long sum = x.stream().mapToLong(each -> each).sum();
        Share gini = Gini.of(x.stream().mapToLong(each -> each).toArray());
        assertEquals(2L * x.size() * sum * gini.part(), differences * gini.whole());
    }

    @Test
    void oneWhoGivesEverythingAmongFiveIsFourFifthsUneven() {
        Share gini = Gini.of(0, 0, 7, 0, 0);
        assertEquals(OptionalLong.of(800), gini.thousandths());
        assertEquals(
                OptionalLong.of(0), Gini.of(LongStream.of(3, 3, 3).toArray()).thousandths());
        assertEquals(OptionalLong.empty(), Gini.of().thousandths());
        assertEquals(OptionalLong.empty(), Gini.of(0, 0).thousandths());
    }

    @Test
    void theBusiestTenthOfElevenAreTwo() {
        List<Giver> areas = IntStream.rangeClosed(1, 11)
                .mapToObj(i -> new Giver("a" + i, i, 20, 0))
                .toList();
        Load load = Load.of(areas);
        assertEquals(2, load.tenth());
        assertEquals(new Share(21, 66), load.busiest());
        assertEquals(506, load.squares());
        assertEquals(11, load.highest());
    }
}
