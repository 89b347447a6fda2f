package org.peerbench.leadership.measure;

import java.util.Optional;
import org.peerbench.leadership.post.EndReason;
import org.peerbench.leadership.survival.Vague;
import org.peerbench.leadership.time.During;
import org.peerbench.leadership.time.Edtf;

/** How long somebody held a post, for every meaning of the dates at once. */
final class Meaning {
    private Meaning() {}

    /** Empty where the first day is not known, or nothing can have been observed. */
    static Optional<Vague> of(Spell spell, During lasting, Window window) {
        if (lasting.from().isEmpty()) {
            return Optional.empty();
        }
        long first = lasting.from().get().earliest().toEpochDay();
        long last = lasting.from().get().latest().toEpochDay();
        long earliestEnd =
                lasting.until().map(Edtf::earliest).map(day -> day.toEpochDay()).orElse(Reading.NEVER);
        long latestEnd =
                lasting.until().map(Edtf::latest).map(day -> day.toEpochDay()).orElse(Reading.NEVER);
        boolean surely = latestEnd <= window.end();
        boolean possibly = earliestEnd <= window.end();
        long seen = Math.min(window.end(), verified(spell, window));
        long from = possibly && surely ? earliestEnd : possibly ? Math.min(earliestEnd, seen) : seen;
        long until = surely ? latestEnd : possibly ? Math.max(window.end(), seen) : seen;
        if (until <= Math.max(first, window.first())) {
            return Optional.empty();
        }
        Optional<Edtf> complete = spell.firstPost().observedFrom();
        return Optional.of(new Vague(
                entry(Reading.MOST.start(complete), last, window),
                entry(Reading.LEAST.start(complete), first, window),
                (int) (from - last),
                (int) (until - first),
                possibly ? Tenures.cause(spell.reason().orElse(EndReason.NOT_STATED)) : 0,
                surely));
    }

    private static int entry(long complete, long start, Window window) {
        return (int) Math.max(0, Math.max(complete, window.first()) - start);
    }

    /** The day up to which somebody who has not left is known to have been there. */
    static long verified(Spell spell, Window window) {
        return spell.last().source().verifiedOn().orElse(window.to()).toEpochDay();
    }
}
