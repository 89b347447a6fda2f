package org.peerbench.host.area;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpreadTest {
    /** R 4.3: {@code quantile(c(2, 4, 4, 5, 7, 9, 11, 20), c(.25, .5, .75))} gives 4, 6 and 9.5. */
    @Test
    void quartersAreThoseOfR() {
        Spread spread = Spread.of(
                Stream.of(20, 2, 4, 11, 4, 5, 9, 7).map(BigDecimal::valueOf).toList());
        assertEquals(0, new BigDecimal("4").compareTo(spread.lowerQuarter()));
        assertEquals(0, new BigDecimal("6").compareTo(spread.middle()));
        assertEquals(0, new BigDecimal("9.5").compareTo(spread.upperQuarter()));
    }
}
