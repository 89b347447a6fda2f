package org.peerbench.host.listing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.peerbench.api.date.PartialDate;

/** Days in words, as precise as they are known and no more. */
public final class DayText {
    /** The day begins when it begins in England. */
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);
    private static final int YEAR = 4;
    private static final int YEAR_AND_MONTH = 7;

    private DayText() {}

    /** Such as "1 April 2015". */
    public static String of(LocalDate day) {
        return DAY.format(day);
    }

    /** Such as "Friday 27 November 2026". */
    public static String weekday(LocalDate day) {
        return WEEKDAY.format(day);
    }

    /** Such as "2015", "April 2015" or "1 April 2015"; the empty text for {@code null}. */
    public static String of(PartialDate date) {
        if (date == null) {
            return "";
        }
        return switch (date.text().length()) {
            case YEAR -> date.text();
            case YEAR_AND_MONTH -> MONTH.format(date.earliest());
            default -> DAY.format(date.earliest());
        };
    }

    /** Such as "21 November 2026, 14:07", by the clock in England. */
    public static String of(Instant moment) {
        return MOMENT.format(moment.atZone(ZONE));
    }
}
