package org.peerbench.leadership.analyst;

import java.util.Locale;
import org.peerbench.api.text.Texts;
import org.peerbench.leadership.measure.Figure;
import org.peerbench.leadership.survival.Funnel;
import org.peerbench.leadership.survival.Limits;

/**
 * One area in the table.
 *
 * @param name    of the area chosen; that it is another one for the others
 * @param own     whether it is the one chosen
 * @param changes with the range that partial dates leave
 * @param inner   95 % limits of its size, in a hundred seat-years
 * @param outer   99.8 % limits
 */
public record CompareRow(
        String name, boolean own, String seatYears, String changes, String rate, String inner, String outer) {
    static CompareRow of(Compared one, boolean own, Funnel funnel, Texts texts) {
        return new CompareRow(
                own ? one.area().name() : texts.of("compare.other"),
                own,
                tenth(one.rate().seatYears()),
                changes(one.rate().changes(), texts),
                tenth(one.rate().perHundred()),
                limits(funnel.inner(), texts),
                limits(funnel.outer(), texts));
    }

    static String limits(Limits limits, Texts texts) {
        return texts.of("words.range", tenth(100 * limits.low()), tenth(100 * limits.high()));
    }

    static String tenth(double value) {
        return String.format(Locale.UK, "%.1f", value);
    }

    private static String changes(Figure changes, Texts texts) {
        long value = Math.round(changes.value());
        return changes.open()
                ? texts.of("compare.changes", value, Math.round(changes.low()), Math.round(changes.high()))
                : String.valueOf(value);
    }
}
