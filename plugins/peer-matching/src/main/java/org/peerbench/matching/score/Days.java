package org.peerbench.matching.score;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.peerbench.matching.record.When;

/**
 * Days within the time in which help is wanted. Where no end is set it is looked at for half a year.
 *
 * @param wanted how many of them suit the receiver
 * @param shared how many of these suit the giver too
 */
record Days(long wanted, long shared) {
    private static final int LOOKED_AHEAD = 182;

    static Days of(When need, When offer, LocalDate today) {
        LocalDate from = need.from().filter(day -> day.isAfter(today)).orElse(today);
        LocalDate until = need.until().orElse(from.plusDays(LOOKED_AHEAD - 1L));
        if (until.isBefore(from)) {
            return new Days(0, 0);
        }
        return new Days(
                suiting(from, until, need).count(),
                suiting(from, until, need)
                        .filter(day -> offer.suits(day.getDayOfWeek()))
                        .filter(day -> offer.from().isEmpty()
                                || !day.isBefore(offer.from().get()))
                        .filter(offer::lastsOn)
                        .count());
    }

    /** Nobody meets on a Saturday or Sunday unless both name them. */
    private static Stream<LocalDate> suiting(LocalDate from, LocalDate until, When need) {
        return from.datesUntil(until.plusDays(1))
                .filter(day ->
                        need.days().isEmpty() ? day.getDayOfWeek().getValue() <= 5 : need.suits(day.getDayOfWeek()));
    }
}
