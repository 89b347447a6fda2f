package org.peerbench.relationships.sentences;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.peerbench.api.date.PartialDate;

/** Dates as one says them: "31 January 2027", "January 2027", "2027", as exactly as they are known. */
public final class DateWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final int YEAR_LENGTH = 4;

    private DateWords() {}

    /** In words. */
    public static String of(PartialDate date) {
        if (date.earliest().equals(date.latest())) {
            return of(date.earliest());
        }
        return date.text().length() == YEAR_LENGTH ? date.text() : MONTH.format(date.earliest());
    }

    /** In words. */
    public static String of(LocalDate day) {
        return DAY.format(day);
    }
}
