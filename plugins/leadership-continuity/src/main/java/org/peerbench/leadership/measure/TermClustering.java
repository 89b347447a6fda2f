package org.peerbench.leadership.measure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.peerbench.leadership.time.Edtf;

/**
 * How many core seats are expected to change hands within the same six months, over all of what is known ahead.
 *
 * @param ends   how many ends within the fullest six months; 0 where none is known
 * @param seats  core holders in post, of whom some have an end that is known
 * @param known  holders with a known end ahead
 * @param from   the first day of the fullest six months
 */
public record TermClustering(Figure ends, int seats, int known, Optional<LocalDate> from) {
    private static final int MONTHS = 6;

    static TermClustering of(List<Spell> core, Window window) {
        List<Spell> now = core.stream()
                .filter(spell -> spell.inPost(window.end(), Reading.MIDDLE))
                .toList();
        List<Edtf> ends = now.stream()
                .flatMap(spell -> spell.last().outlook().end().stream())
                .filter(end -> !end.latest().isBefore(window.to()))
                .toList();
        Figure most = new Figure(
                most(ends, (end, from) -> within(middle(end), from)),
                most(ends, (end, from) -> within(end.earliest(), from) && within(end.latest(), from)),
                most(
                        ends,
                        (end, from) ->
                                !end.latest().isBefore(from) && end.earliest().isBefore(from.plusMonths(MONTHS))));
        return new TermClustering(most, now.size(), ends.size(), fullest(ends));
    }

    private static double most(List<Edtf> ends, BiPredicate<Edtf, LocalDate> within) {
        return ends.stream()
                .flatMap(end -> Stream.of(end.earliest(), middle(end), end.latest()))
                .mapToLong(from ->
                        ends.stream().filter(end -> within.test(end, from)).count())
                .max()
                .orElse(0);
    }

    private static Optional<LocalDate> fullest(List<Edtf> ends) {
        return ends.stream()
                .map(TermClustering::middle)
                .sorted()
                .max(Comparator.<LocalDate>comparingLong(from -> ends.stream()
                                .filter(end -> within(middle(end), from))
                                .count())
                        .thenComparing(Comparator.reverseOrder()));
    }

    private static LocalDate middle(Edtf end) {
        return LocalDate.ofEpochDay(Reading.MIDDLE.start(Optional.of(end)));
    }

    private static boolean within(LocalDate day, LocalDate from) {
        return !day.isBefore(from) && day.isBefore(from.plusMonths(MONTHS));
    }
}
