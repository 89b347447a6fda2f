package org.peerbench.host.area;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which of the periods of a figure is shown for a day: the latest that had begun by then, else the earliest. Periods are
 * published in many forms (mid-2017, 2014-15); they count from their first year.
 */
final class PeriodOfDay {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private PeriodOfDay() {}

    /** The period for the day. */
    static Optional<String> of(List<String> inTime, LocalDate day) {
        Optional<String> begun =
                inTime.stream().filter(period -> year(period) <= day.getYear()).reduce((earlier, later) -> later);
        return begun.or(() -> inTime.stream().findFirst());
    }

    /** As people read it: "census 2021". */
    static String words(String period) {
        return period.replaceFirst("^census-", "census ");
    }

    private static int year(String period) {
        Matcher year = YEAR.matcher(period);
        return year.find() ? Integer.parseInt(year.group()) : 0;
    }
}
