package org.peerbench.leadership.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerbench.leadership.survival.Vague;

/**
 * The times at which a seat waited for a holder for good, for every meaning of its dates at once. Every wait of some
 * meaning lies within one of the longest that the dates allow. Of these, one that surely was a wait holds one of the
 * shortest; whatever else may have been a wait within it counts as possible, however long.
 */
final class Waits {
    private final Seat seat;
    private final Window window;

    Waits(Seat seat, Window window) {
        this.seat = seat;
        this.window = window;
    }

    List<Vague> meanings() {
        Stretches longest = seat.notLasting(Reading.MOST);
        Stretches shortest = seat.notLasting(Reading.LEAST);
        List<Vague> all = new ArrayList<>();
        for (int one = 0; one < longest.count(); one++) {
            long from = longest.from(one);
            long until = longest.until(one);
            int within = shortest.within(from, until).count();
            int more = seat.mayHaveLasted(from, until);
            boolean sure = within > 0 && began(from);
            if (sure) {
                int place = place(shortest, from);
                wait(from, shortest.from(place), shortest.until(place), until).ifPresent(all::add);
            }
            for (int other = sure ? 1 : 0; other < Math.max(1, within) + more; other++) {
                possible(from, until).ifPresent(all::add);
            }
        }
        return all;
    }

    private static int place(Stretches shortest, long from) {
        int place = 0;
        while (shortest.from(place) < from) {
            place++;
        }
        return place;
    }

    /** A wait that may already have been going on when the history begins may have no known length. */
    private boolean began(long from) {
        Stretches exists = seat.exists(Reading.MOST);
        boolean known = seat.post().exists().from().isPresent()
                && Reading.MOST.start(seat.post().exists().from()) == from
                && Reading.LEAST.start(seat.post().exists().from()) == from;
        Stretches least = seat.exists(Reading.LEAST);
        return known || least.count() > 0 && from > least.from(0) && from > exists.from(0);
    }

    private Optional<Vague> wait(long earliest, long latest, long first, long last) {
        if (Math.min(last, window.end()) <= Math.max(earliest, window.first())) {
            return Optional.empty();
        }
        boolean surely = last <= window.end() && last < ends(Reading.LEAST);
        return Optional.of(new Vague(
                (int) Math.max(0, window.first() - latest),
                (int) Math.max(0, window.first() - earliest),
                (int) (Math.min(first, window.end()) - latest),
                (int) (Math.min(last, window.end()) - earliest),
                filled(first) ? 1 : 0,
                surely));
    }

    /** Somewhere within, or not at all. Without a first day of the history it began when somebody had left. */
    private Optional<Vague> possible(long earliest, long until) {
        long from = earliest == Reading.EVER ? seat.firstLeft() : earliest;
        long end = Math.min(until, window.end());
        if (end <= Math.max(from, window.first())) {
            return Optional.empty();
        }
        int most = (int) (end - from);
        return Optional.of(new Vague(0, most, 0, most, 1, false));
    }

    private boolean filled(long first) {
        return first <= window.end() && first < ends(Reading.MOST);
    }

    private long ends(Reading reading) {
        Stretches exists = seat.exists(reading);
        return exists.count() == 0 ? Reading.EVER : exists.until(0);
    }
}
