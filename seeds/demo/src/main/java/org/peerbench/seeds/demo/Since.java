package org.peerbench.seeds.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** When a tie began, changed and ended; always the same for the same two organisations. */
final class Since {
    private static final String OLDEST = "2008";
    private static final int FIRST_WAVE_YEAR = 2014;

    /** Surveys begin in October: nothing that they report began later in their year. */
    private static final int LAST_MONTH = 9;

    private static final List<Integer> QUARTERS = List.of(1, 4, 7, 10);

    private Since() {}

    /** A date as people remember it, the year or the month, not before both existed. */
    static String began(Organisation a, Organisation b, int latestYear) {
        Draw draw = Draw.about("beginning " + a.code() + " " + b.code() + " " + latestYear);
        String bound = laterOpening(a, b);
        int boundYear = Integer.parseInt(bound.substring(0, 4));
        int year = draw.between(Math.min(boundYear, latestYear), latestYear);
        if (year == boundYear) {
            return bound;
        }
        return draw.chance(0.5)
                ? String.valueOf(year)
                : String.format(Locale.ROOT, "%d-%02d", year, draw.between(1, LAST_MONTH));
    }

    /** The day on which a tie of 2014 became that of today. */
    static String changed(Organisation a, Organisation b) {
        Draw draw = Draw.about("change " + a.code() + " " + b.code());
        return LocalDate.of(draw.between(FIRST_WAVE_YEAR + 1, 2024), draw.oneOf(QUARTERS), 1)
                .toString();
    }

    /** The first day on which one of the two was no more, or empty. */
    static String ended(Organisation a, Organisation b) {
        return Stream.of(a.ended(), b.ended())
                .filter(day -> !day.isEmpty())
                .sorted()
                .findFirst()
                .orElse("");
    }

    private static String laterOpening(Organisation a, Organisation b) {
        return Stream.of(OLDEST, a.opened(), b.opened())
                .sorted()
                .reduce((x, y) -> y)
                .orElseThrow();
    }
}
