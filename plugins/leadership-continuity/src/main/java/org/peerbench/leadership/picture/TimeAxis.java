package org.peerbench.leadership.picture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.peerbench.api.picture.Svg;

/**
 * Time from left to right.
 *
 * @param first the first day shown
 * @param end   the first day no longer shown
 * @param left  where the first day begins, in pixels
 * @param right where the last ends
 */
record TimeAxis(LocalDate first, LocalDate end, double left, double right) {
    private static final double LEAST_YEAR = 44;

    TimeAxis {
        if (!first.isBefore(end)) {
            throw new IllegalArgumentException(first + " to " + end);
        }
    }

    /** Where a day begins; days outside stand at the edge. */
    double x(LocalDate day) {
        if (!day.isAfter(first)) {
            return left;
        }
        if (!day.isBefore(end)) {
            return right;
        }
        return left + (right - left) * ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, end);
    }

    /** Whether a day is shown. */
    boolean shows(LocalDate day) {
        return !day.isBefore(first) && day.isBefore(end);
    }

    /** The years with their rules; where they are narrow, not every one has its number. */
    void draw(Svg svg, double top, double bottom) {
        List<LocalDate> years = IntStream.rangeClosed(first.getYear() + 1, end.getYear())
                .mapToObj(year -> LocalDate.of(year, 1, 1))
                .filter(this::shows)
                .toList();
        double width = (right - left) * 365.25 / ChronoUnit.DAYS.between(first, end);
        int step = (int) Math.ceil(LEAST_YEAR / width);
        for (LocalDate year : years) {
            svg.empty(
                    "path",
                    "class",
                    "axis-rule",
                    "d",
                    "M" + Svg.number(x(year)) + " " + Svg.number(top) + "V" + Svg.number(bottom));
            if (year.getYear() % step == 0 && x(year) < right - 16) {
                svg.text("text", String.valueOf(year.getYear()), "class", "axis-year", "x", x(year), "y", top - 6);
            }
        }
    }
}
