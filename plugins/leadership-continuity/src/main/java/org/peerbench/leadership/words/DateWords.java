package org.peerbench.leadership.words;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.peerbench.api.text.Texts;
import org.peerbench.leadership.time.Days;
import org.peerbench.leadership.time.Edtf;

/** Dates and lengths as people say them, no more exact than they are known. */
public final class DateWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final int YEAR = 4;
    private static final int MONTH_OR_SEASON = 7;
    private static final int SPRING = 21;
    private static final double DAYS_OF_MONTH = 30.4375;

    /** As many days as whole months may fall short of that many average ones: February to June are 150 days. */
    private static final double SHORT_MONTHS = 2.5;

    private static final int SOON = 92;
    private static final int LONG = 730;

    private final Texts texts;

    /** Says them in these texts. */
    public DateWords(Texts texts) {
        this.texts = texts;
    }

    /** A day: {@code 31 March 2024}. */
    public static String of(LocalDate day) {
        return DAY.format(day);
    }

    /** A date as it is known: {@code about March 2021}, {@code in 2018, uncertain}. */
    public String of(Edtf date) {
        String plain = plain(date.text().replaceAll("[?~%]$", ""));
        String about = date.approximate() ? texts.of("words.about", plain) : plain;
        return date.uncertain() ? texts.of("words.uncertain", about) : about;
    }

    private String plain(String text) {
        String known = text.replaceAll("(-XX)+$", "");
        if (known.contains("X")) {
            return texts.of(known.endsWith("XX") ? "words.century" : "words.decade", known.replace('X', '0'));
        }
        if (known.length() == YEAR) {
            return known;
        }
        if (known.length() == MONTH_OR_SEASON) {
            int month = Integer.parseInt(known.substring(YEAR + 1));
            return month >= SPRING
                    ? texts.of("words.season." + month, known.substring(0, YEAR))
                    : MONTH.format(YearMonth.parse(known));
        }
        return DAY.format(LocalDate.parse(known));
    }

    /** A length: {@code 142 days}, {@code 5 months}, {@code 3 years 2 months}, with its range where it is not exact. */
    public String of(Days days) {
        return days.exact() ? length(days.low()) : texts.of("words.range", length(days.low()), length(days.high()));
    }

    /** A number of days, as people count: days up to three months, whole months up to two years, then years and months. */
    public String length(long days) {
        if (days <= SOON) {
            return texts.of("words.days", days);
        }
        long months = (long) ((days + SHORT_MONTHS) / DAYS_OF_MONTH);
        if (days < LONG) {
            return texts.of("words.months", months);
        }
        return months % 12 == 0
                ? texts.of("words.years", months / 12)
                : texts.of("words.years.months", months / 12, months % 12);
    }

    /** A number of days, counted: {@code 142 days}. */
    public String count(Days days) {
        return days.exact()
                ? texts.of("words.days", days.low())
                : texts.of("words.days.range", days.low(), days.high());
    }
}
