package org.peerbench.host.directory;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;

/**
 * "Can it have been true on that day" as a condition that both databases answer alike, for partial dates stored as
 * text: the same answer as {@link org.peerbench.api.date.Span#possiblyOn}. A shorter text sorts before the days it
 * covers, so a start compares as it stands. An end given as the day's own month or year may still lie ahead, unless
 * the day is the last one of it.
 */
final class OnDay {
    private static final String CONDITION = """
            (T.valid_from is null or T.valid_from <= :onDay)
            and (T.valid_to is null or T.valid_to > :onDay or T.valid_to = :onMonth or T.valid_to = :onYear)
            """;

    private OnDay() {}

    static String condition(String table) {
        return CONDITION.replace("T.", table + ".");
    }

    static Map<String, String> values(LocalDate day) {
        boolean lastOfMonth = day.equals(YearMonth.from(day).atEndOfMonth());
        boolean lastOfYear = day.getDayOfYear() == day.lengthOfYear();
        return Map.of(
                "onDay", day.toString(),
                "onMonth", lastOfMonth ? "" : YearMonth.from(day).toString(),
                "onYear", lastOfYear ? "" : String.valueOf(day.getYear()));
    }
}
