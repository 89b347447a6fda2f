package org.peerbench.host.area;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.peerbench.api.date.PartialDate;

/** Days in words, as precise as they are known and no more. */
final class DayText {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final int YEAR = 4;
    private static final int YEAR_AND_MONTH = 7;

    private DayText() {}

    static String of(LocalDate day) {
        return DAY.format(day);
    }

    static String of(PartialDate date) {
        return switch (date.text().length()) {
            case YEAR -> date.text();
            case YEAR_AND_MONTH -> MONTH.format(date.earliest());
            default -> DAY.format(date.earliest());
        };
    }
}
