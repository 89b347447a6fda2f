package org.peerbench.matching.life;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/**
 * How many days things take. Working days are Monday to Friday; public holidays are not known here, so that a deadline
 * near one falls a day earlier than people would count.
 */
public final class Terms {
    /** Working days for an answer. */
    public static final int ANSWER = 5;

    /** Working days after which somebody who has not answered is reminded. */
    public static final List<Integer> NUDGES = List.of(2, 4);

    /** Days without a word after which both sides are asked how it goes. */
    public static final int QUIET = 30;

    /** Days without a word, and days of grace, after which it counts as finished. */
    public static final int SILENT = 90;

    /** Days of grace after the last day, or after {@link #SILENT}. */
    public static final int GRACE = 7;

    /** Days that a pause may last without giving the place back. */
    public static final int PAUSE = 30;

    /** Months after closing at which it is asked whether it lasted. */
    public static final List<Integer> SUSTAIN = List.of(3, 6, 12);

    private Terms() {}

    /** So many working days after a day. */
    public static LocalDate workingDays(LocalDate from, int days) {
        LocalDate day = from;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return day;
    }
}
