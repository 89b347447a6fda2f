package org.peerbench.relationships.file.gexf;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.peerbench.api.date.PartialDate;

/**
 * A moment as a file writes it: a year, a month, a day, a day with a time and a zone, a year as a number with decimals,
 * or an end of time such as {@code Infinity}.
 *
 * @param text as it stands in the file, or {@code null}
 * @param date the day, month or year; {@code null} where there is none
 * @param cut  whether a time of day was left out
 */
record Moment(String text, String date, boolean cut) {
    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ].*");
    private static final Pattern YEAR = Pattern.compile("([12]\\d{3})(\\.0+)?");
    private static final Pattern ENDLESS = Pattern.compile("[-+]?(inf|infinity)");

    private static final String LAST_YEAR = "9999";

    static Moment of(String text) {
        if (text == null || ENDLESS.matcher(text.toLowerCase(Locale.ROOT)).matches()) {
            return new Moment(null, null, false);
        }
        Matcher year = YEAR.matcher(text);
        if (year.matches()) {
            return new Moment(text, year.group(1), false);
        }
        Matcher day = DAY.matcher(text);
        boolean cut = day.matches();
        Optional<PartialDate> date = PartialDate.parse(cut ? day.group(1) : text);
        return new Moment(text, date.map(PartialDate::text).orElse(null), cut && date.isPresent());
    }

    boolean unread() {
        return text != null && date == null;
    }

    /** The first day, month or year after it, as exact as it is; after the year 9999 there is none. */
    String after() {
        if (date == null || date.startsWith(LAST_YEAR)) {
            return null;
        }
        LocalDate next = PartialDate.of(date).latest().plusDays(1);
        return next.toString().substring(0, date.length());
    }
}
