package org.peerbench.matching.quality;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * How many days went by between two steps.
 *
 * @param known   of how many both days are known
 * @param notYet  of how many the second day has not come, or one of the days was not kept
 * @param median  the middle in hundredths of a day; empty where none is known, as is the longest
 * @param longest in hundredths of a day
 */
record Waits(int known, int notYet, OptionalLong median, OptionalLong longest) {
    static <T> Waits between(
            List<T> all, Function<T, Optional<LocalDate>> first, Function<T, Optional<LocalDate>> second) {
        List<Integer> days = all.stream()
                .filter(each ->
                        first.apply(each).isPresent() && second.apply(each).isPresent())
                .map(each -> Math.toIntExact(ChronoUnit.DAYS.between(
                        first.apply(each).orElseThrow(), second.apply(each).orElseThrow())))
                .toList();
        return new Waits(
                days.size(),
                all.size() - days.size(),
                Percentile.hundredths(days, 50),
                Percentile.hundredths(days, 100));
    }
}
