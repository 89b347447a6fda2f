package org.peerbench.leadership.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every answer is compared with what all meanings of the dates say, one by one. */
class DuringTest {
    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    private static final int SPAN = 7;

    /** Every interval whose ends may each lie in every stretch of a week, or are open. */
    private static List<During> all() {
        List<Optional<Edtf>> dates = new ArrayList<>(List.of(Optional.empty()));
        for (int low = 0; low < SPAN; low++) {
            for (int high = low; high < SPAN; high++) {
                dates.add(Optional.of(new Edtf("", FIRST.plusDays(low), FIRST.plusDays(high))));
            }
        }
        List<During> all = new ArrayList<>();
        dates.forEach(from -> dates.forEach(until -> {
            During during = new During(from, until);
            if (!during.impossible()) {
                all.add(during);
            }
        }));
        return all;
    }

    /** What an interval can mean: pairs of days that are in order. An open end lies beyond the week. */
    private static List<LocalDate[]> meanings(During during) {
        List<LocalDate[]> meanings = new ArrayList<>();
        for (LocalDate from : days(during.from(), FIRST.minusDays(1))) {
            for (LocalDate until : days(during.until(), FIRST.plusDays(SPAN + 1))) {
                if (from.isBefore(until)) {
                    meanings.add(new LocalDate[] {from, until});
                }
            }
        }
        return meanings;
    }

    private static List<LocalDate> days(Optional<Edtf> date, LocalDate otherwise) {
        return date.map(known ->
                        known.earliest().datesUntil(known.latest().plusDays(1)).toList())
                .orElse(List.of(otherwise));
    }

    @Test
    void whetherItWasSoOnADayIsWhatAllMeaningsSay() {
        for (During during : all()) {
            for (int day = 0; day < SPAN; day++) {
                LocalDate on = FIRST.plusDays(day);
                List<Boolean> said = meanings(during).stream()
                        .map(meaning -> !meaning[0].isAfter(on) && meaning[1].isAfter(on))
                        .toList();
                assertEquals(
                        Certainty.of(!said.contains(false), said.contains(true)), during.on(on), during + " on " + on);
            }
        }
    }

    @Test
    void howManyDaysLieInAWindowIsBoundedByAllMeanings() {
        LocalDate first = FIRST.plusDays(2);
        LocalDate end = FIRST.plusDays(5);
        for (During during : all()) {
            List<Long> lengths = meanings(during).stream()
                    .map(meaning -> first.datesUntil(end)
                            .filter(day -> !meaning[0].isAfter(day) && meaning[1].isAfter(day))
                            .count())
                    .toList();
            assertEquals(
                    new Days(
                            lengths.stream().mapToLong(each -> each).min().orElseThrow(),
                            lengths.stream().mapToLong(each -> each).max().orElseThrow()),
                    during.within(first, end),
                    during.toString());
        }
    }

    @Test
    void whoLeavesOnTheDayOfTheSuccessorDoesNotOverlap() {
        During before = During.of("2019-01-01", "2021-03-01");
        During after = During.of("2021-03-01", null);
        assertEquals(Certainty.NO, before.meets(after));
        assertEquals(Certainty.NO, before.on(LocalDate.of(2021, 3, 1)));
        assertEquals(Certainty.POSSIBLY, During.of("2019", "2021-03").meets(after));
        assertEquals(Certainty.YES, During.of("2019", "2021-03-02").meets(after));
    }

    @Test
    void anEndKnownAsAYearIsPossiblyOverInThatYear() {
        assertEquals(Certainty.POSSIBLY, During.of("2015", "2019").on(LocalDate.of(2019, 3, 2)));
        assertEquals(Certainty.POSSIBLY, During.of("2015", "2019").endedBy(LocalDate.of(2019, 3, 2)));
    }
}
