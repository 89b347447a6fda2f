package org.peerbench.leadership.measure;

import java.util.List;
import java.util.stream.IntStream;
import org.peerbench.leadership.survival.KaplanMeier;
import org.peerbench.leadership.survival.Observation;
import org.peerbench.leadership.survival.Observations;
import org.peerbench.leadership.survival.Vague;

/**
 * How long seats wait for a holder for good: from the day on which there was none to the day on which there is one, with
 * covers in between. Those still waiting at the window's end, or whose post ended, are censored; those that began to wait
 * before the window count from its first day (delayed entry).
 *
 * @param curve    with dates at their middle
 * @param meanings all that the dates can mean
 */
public record TimeToFill(KaplanMeier curve, List<Vague> meanings) {
    public TimeToFill {
        meanings = List.copyOf(meanings);
    }

    static TimeToFill of(List<Seat> seats, Window window) {
        return new TimeToFill(
                KaplanMeier.of(Observations.of(seats.stream()
                        .flatMap(seat -> waits(seat, window).stream())
                        .toList())),
                seats.stream()
                        .flatMap(seat -> new Waits(seat, window).meanings().stream())
                        .toList());
    }

    private static List<Observation> waits(Seat seat, Window window) {
        Stretches waits = seat.notLasting(Reading.MIDDLE);
        Stretches exists = seat.exists(Reading.MIDDLE);
        return IntStream.range(0, waits.count())
                .filter(one -> began(seat, exists, waits.from(one)))
                .filter(one -> Math.min(waits.until(one), window.end()) > Math.max(waits.from(one), window.first()))
                .mapToObj(one -> wait(waits.from(one), waits.until(one), exists, window))
                .toList();
    }

    /** A wait that was already going on when the history begins has no known length. */
    private static boolean began(Seat seat, Stretches exists, long from) {
        boolean created = Reading.MIDDLE.start(seat.post().exists().from()) == from;
        return created || from > exists.from(0);
    }

    private static Observation wait(long from, long until, Stretches exists, Window window) {
        boolean filled = until <= window.end() && until < exists.until(0);
        return new Observation(
                Math.max(0, window.first() - from),
                Math.min(until, window.end()) - from,
                filled ? 1 : Observation.CENSORED);
    }
}
