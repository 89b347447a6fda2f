package org.peerbench.leadership.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * When something was so: from the first day up to, but not including, the end (half-open). Two such intervals that meet
 * do not overlap: who leaves on the day on which the successor begins leaves no gap.
 *
 * @param from  the first day; empty when not known, which is read as "since before anything asked about"
 * @param until the first day on which it was no longer so; empty while it lasts, as far as is known
 */
public record During(Optional<Edtf> from, Optional<Edtf> until) {
    /** Since nobody knows when, and not ended. */
    public static final During ALWAYS = new During(Optional.empty(), Optional.empty());

    /** Reads two texts as stored; {@code null} or blank stays open. */
    public static During of(String from, String until) {
        return new During(Edtf.stored(from), Edtf.stored(until));
    }

    /** Whether it certainly cannot be: it ends before it can have begun, or on the same day. */
    public boolean impossible() {
        return from.isPresent()
                && until.isPresent()
                && !until.get().latest().isAfter(from.get().earliest());
    }

    /** The first day it can have begun. */
    public LocalDate earliestStart() {
        return from.map(Edtf::earliest).orElse(LocalDate.MIN);
    }

    /**
     * The last day on which it can have begun, which is before it was over; without a known beginning, it had begun
     * before anything asked about.
     */
    public LocalDate latestStart() {
        LocalDate latest = from.map(Edtf::latest).orElse(LocalDate.MIN);
        return until.isEmpty() || from.isEmpty()
                ? latest
                : earliest(latest, until.get().latest().minusDays(1));
    }

    /** The first day on which it can have been over, which is after it began. */
    public LocalDate earliestEnd() {
        LocalDate earliest = until.map(Edtf::earliest).orElse(LocalDate.MAX);
        return until.isEmpty() || from.isEmpty()
                ? earliest
                : latest(earliest, from.get().earliest().plusDays(1));
    }

    /** The day by which it was certainly over. */
    public LocalDate latestEnd() {
        return until.map(Edtf::latest).orElse(LocalDate.MAX);
    }

    /** Whether it was so on a day. */
    public Certainty on(LocalDate day) {
        boolean surely = !latestStart().isAfter(day) && earliestEnd().isAfter(day);
        boolean possibly = !earliestStart().isAfter(day) && latestEnd().isAfter(day);
        return Certainty.of(surely, possibly);
    }

    /** Whether it was over by a day. */
    public Certainty endedBy(LocalDate day) {
        return Certainty.of(!latestEnd().isAfter(day), !earliestEnd().isAfter(day));
    }

    /** Whether a day lies in both. */
    public Certainty meets(During other) {
        boolean surely = latestStart().isBefore(other.earliestEnd())
                && other.latestStart().isBefore(earliestEnd())
                && latestStart().isBefore(earliestEnd())
                && other.latestStart().isBefore(other.earliestEnd());
        boolean possibly = earliestStart().isBefore(other.latestEnd())
                && other.earliestStart().isBefore(latestEnd());
        return Certainty.of(surely, possibly);
    }

    /**
     * How many days of a window it took up.
     *
     * @param first the window's first day
     * @param end   the first day after the window
     */
    public Days within(LocalDate first, LocalDate end) {
        long most = between(latest(earliestStart(), first), earliest(latestEnd(), end));
        long fewest = latestStart().isBefore(earliestEnd())
                ? between(latest(latestStart(), first), earliest(earliestEnd(), end))
                : shortest(first, end);
        return new Days(Math.min(fewest, most), most);
    }

    /** Its dates overlap so far that it may have been a single day, which lies in the window or outside. */
    private long shortest(LocalDate first, LocalDate end) {
        LocalDate earliestDay = latest(earliestStart(), earliestEnd().minusDays(1));
        LocalDate latestDay = earliest(latestStart(), latestEnd().minusDays(1));
        return earliestDay.isBefore(first) || !latestDay.isBefore(end) ? 0 : 1;
    }

    private static long between(LocalDate from, LocalDate until) {
        return from.isBefore(until) ? ChronoUnit.DAYS.between(from, until) : 0;
    }

    private static LocalDate latest(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDate earliest(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
