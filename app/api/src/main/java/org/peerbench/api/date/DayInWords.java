package org.peerbench.api.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A whole day as people write and read it, such as 27 November 2026. */
public final class DayInWords {
    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** The usual ways to write a day; the day stands before the month, and a month that is short is still one. */
    private static final List<DateTimeFormatter> TYPED = List.of(
            form("[EEEE ][EEE ]d MMMM uuuu"),
            form("[EEEE ][EEE ]d MMM uuuu"),
            form("d/M/uuuu"),
            form("d.M.uuuu"),
            form("uuuu-M-d"));

    private DayInWords() {}

    private static DateTimeFormatter form(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.UK)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** Such as "27 November 2026". */
    public static String of(LocalDate day) {
        return WORDS.format(day);
    }

    /** Reads a day as it was typed, such as "27 November 2026", "27/11/2026" or "2026-11-27"; empty for anything else. */
    public static Optional<LocalDate> typed(String text) {
        String plain = text.strip().replace(",", "").replaceAll("\\s+", " ");
        for (DateTimeFormatter form : TYPED) {
            try {
                return Optional.of(LocalDate.parse(plain, form));
            } catch (DateTimeException another) {
                // The next form may fit.
            }
        }
        return Optional.empty();
    }
}
