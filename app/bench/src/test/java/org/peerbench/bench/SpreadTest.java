package org.peerbench.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadTest {
    @Test
    void oneSlowBlockMovesTheMeanAndNotTheMedian() {
        assertEquals(new Spread(1, 2, 30, 11), Spread.of(List.of(30.0, 1.0, 2.0)));
    }

    @Test
    void theMedianOfAnEvenNumberLiesBetweenTheTwoInTheMiddle() {
        assertEquals(new Spread(1, 2.5, 4, 2.5), Spread.of(List.of(4.0, 1.0, 3.0, 2.0)));
    }

    @Test
    void nothingMeasuredIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Spread.of(List.of()));
    }

    @Test
    void differenceAndRatioAreTakenBlockByBlock() {
        Pair.Outcome outcome = Pair.outcome(List.of(12.0, 40.0), List.of(10.0, 20.0));
        assertEquals(new Spread(2, 11, 20, 11), outcome.difference());
        assertEquals(new Spread(1.2, 1.6, 2, 1.6), outcome.ratio());
    }
}
