package org.peerbench.api.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as it is known: {@code 2024}, {@code 2024-03} or {@code 2024-03-31}, in the notation of EDTF level 0
 * (ISO 8601-2). It is kept as given; what is not known is never filled in.
 *
 * @param text     as given
 * @param earliest the first day it can be
 * @param latest   the last day it can be
 */
public record PartialDate(String text, LocalDate earliest, LocalDate latest) {
    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    /** Reads a date, or says nothing when the text is not one. */
    public static Optional<PartialDate> parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(form));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /**
     * Reads a date that is known to be one.
     *
     * @throws IllegalArgumentException if it is not
     */
    public static PartialDate of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("'" + text + "' is not a date"));
    }

    private static PartialDate read(Matcher form) {
        int year = Integer.parseInt(form.group(1));
        if (form.group(2) == null) {
            return new PartialDate(form.group(), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        YearMonth month = YearMonth.of(year, Integer.parseInt(form.group(2)));
        if (form.group(3) == null) {
            return new PartialDate(form.group(), month.atDay(1), month.atEndOfMonth());
        }
        LocalDate day = month.atDay(Integer.parseInt(form.group(3)));
        return new PartialDate(form.group(), day, day);
    }

    @Override
    public String toString() {
        return text;
    }
}
