package org.peerbench.host.area;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PeriodOfDayTest {
    private static final List<String> PERIODS = List.of("2014-15", "mid-2017", "census-2021");

    private static String on(String day) {
        return PeriodOfDay.of(PERIODS, LocalDate.parse(day)).orElseThrow();
    }

    @Test
    void theLatestPeriodThatHadBegunIsShown() {
        assertEquals("mid-2017", on("2019-03-01"));
        assertEquals("census-2021", on("2026-11-21"));
    }

    @Test
    void beforeAllPeriodsTheEarliestIsShown() {
        assertEquals("2014-15", on("2012-01-01"));
    }

    @Test
    void withoutPeriodsThereIsNone() {
        assertEquals(Optional.empty(), PeriodOfDay.of(List.of(), LocalDate.parse("2020-01-01")));
    }
}
