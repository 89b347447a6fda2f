package org.peerbench.host.backup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which backups to keep: the newest of each of the last 7 days, 4 weeks (Monday to Sunday) and 12 months that have one,
 * by the calendar in England. Days on which none was made do not count, so that a laptop that was shut for a month
 * keeps what it has.
 */
final class Retention {
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    /** Why a backup is kept. */
    enum Reason {
        DAILY(7),
        WEEKLY(4),
        MONTHLY(12);

        private final int kept;

        Reason(int kept) {
            this.kept = kept;
        }

        /** The day, week or month of which a backup made on this day is one. */
        private String period(LocalDate day) {
            return switch (this) {
                case DAILY -> day.toString();
                case WEEKLY -> day.get(IsoFields.WEEK_BASED_YEAR) + "-W" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
                case MONTHLY -> YearMonth.from(day).toString();
            };
        }
    }

    private Retention() {}

    /** The backups to keep, newest first, each with why; all others may go. */
    static Map<Instant, Set<Reason>> keep(Collection<Instant> made) {
        List<Instant> newestFirst =
                made.stream().distinct().sorted(Comparator.reverseOrder()).toList();
        Map<Instant, Set<Reason>> kept = new TreeMap<>(Comparator.reverseOrder());
        for (Reason reason : Reason.values()) {
            Set<String> periods = new HashSet<>();
            for (Instant each : newestFirst) {
                if (periods.size() < reason.kept
                        && periods.add(reason.period(each.atZone(ENGLAND).toLocalDate()))) {
                    kept.computeIfAbsent(each, first -> EnumSet.noneOf(Reason.class))
                            .add(reason);
                }
            }
        }
        return kept;
    }
}
