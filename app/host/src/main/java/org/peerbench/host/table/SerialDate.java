package org.peerbench.host.table;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A date as a workbook counts it: days since an epoch, the time as a fraction of a day.
 *
 * <p>Excel's first calendar has a 29 February 1900 that never was (kept for Lotus 1-2-3), so days before it count from
 * one day later. The other calendar counts from 1904.
 */
final class SerialDate {
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final long FALSE_LEAP_DAY = 60;
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    private static final double BEYOND_LAST = 3_000_000;
    private static final long SECONDS = 86_400;

    private SerialDate() {}

    /**
     * ISO 8601 text. A format without a day shows "Mar 2024" where the workbook stores the first of March: such a day is
     * the spreadsheet's invention and is left out; any other day is kept. The time is left out where it is not shown or
     * is midnight.
     *
     * @return nothing if the calendar has no such day
     */
    static Optional<String> text(double serial, DatePattern pattern, boolean from1904) {
        if (!(serial >= 0 && serial < BEYOND_LAST)) {
            return Optional.empty();
        }
        long allSeconds = Math.round(serial * SECONDS);
        long days = allSeconds / SECONDS;
        LocalTime time = LocalTime.ofSecondOfDay(allSeconds % SECONDS);
        if (pattern.timeOnly() && days == 0) {
            return Optional.of(time.toString());
        }
        return date(days, from1904).map(date -> date(date, pattern) + time(time, pattern));
    }

    private static Optional<LocalDate> date(long days, boolean from1904) {
        if (!from1904 && (days == 0 || days == FALSE_LEAP_DAY)) {
            return Optional.empty();
        }
        LocalDate epoch = from1904 ? EPOCH_1904 : days < FALSE_LEAP_DAY ? EPOCH.plusDays(1) : EPOCH;
        LocalDate date = epoch.plusDays(days);
        return date.isAfter(LAST) ? Optional.empty() : Optional.of(date);
    }

    private static String date(LocalDate date, DatePattern pattern) {
        boolean dayInvented = !pattern.day() && !pattern.timeOnly() && date.getDayOfMonth() == 1;
        if (dayInvented && pattern.month()) {
            return date.toString().substring(0, "yyyy-MM".length());
        }
        if (dayInvented && date.getMonthValue() == 1) {
            return date.toString().substring(0, "yyyy".length());
        }
        return date.toString();
    }

    private static String time(LocalTime time, DatePattern pattern) {
        return pattern.time() && !time.equals(LocalTime.MIDNIGHT) ? "T" + time : "";
    }
}
