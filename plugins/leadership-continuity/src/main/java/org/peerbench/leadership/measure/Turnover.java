package org.peerbench.leadership.measure;

import java.util.List;

/**
 * Who left, and who stayed. A person counts once for each post; several posts that one person held empty several seats.
 *
 * @param leavers         how many left their post in the window
 * @param rate            leavers by the mean of those in post at its beginning and at its end
 * @param stabilityIndex  of those in post at its beginning, the share that was in it without a break up to its end
 * @param inPostAtStart   how many were in post at its beginning
 */
public record Turnover(Figure leavers, Figure rate, Figure stabilityIndex, Figure inPostAtStart) {
    static Turnover of(List<Spell> spells, Window window) {
        Figure start = inPost(spells, window.first());
        Figure leavers = leavers(spells, window);
        Figure both = start.plus(inPost(spells, window.end()));
        Figure mean = new Figure(both.value() / 2, both.low() / 2, both.high() / 2);
        return new Turnover(leavers, rate(leavers, mean), stability(spells, window), start);
    }

    /** Who leaves twice counts twice, so this can be above 1. */
    private static Figure rate(Figure leavers, Figure mean) {
        if (mean.low() == 0 || mean.value() == 0) {
            return Figure.NONE;
        }
        return new Figure(leavers.value() / mean.value(), leavers.low() / mean.high(), leavers.high() / mean.low());
    }

    private static Figure inPost(List<Spell> spells, long day) {
        return new Figure(
                count(spells, day, Reading.MIDDLE),
                count(spells, day, Reading.LEAST),
                count(spells, day, Reading.MOST));
    }

    private static double count(List<Spell> spells, long day, Reading reading) {
        return spells.stream().filter(spell -> spell.inPost(day, reading)).count();
    }

    static Figure leavers(List<Spell> spells, Window window) {
        double value = 0;
        double low = 0;
        double high = 0;
        for (Spell spell : spells) {
            long earliest = spell.end(Reading.LEAST);
            long latest = spell.end(Reading.MOST);
            value += in(window, spell.end(Reading.MIDDLE)) ? 1 : 0;
            low += in(window, earliest) && in(window, latest) ? 1 : 0;
            high += earliest <= window.end() && latest > window.first() ? 1 : 0;
        }
        return new Figure(value, low, high);
    }

    /** Who left on the first day was not in post on it, who left on the last was not at the end. */
    private static boolean in(Window window, long left) {
        return left > window.first() && left <= window.end();
    }

    private static Figure stability(List<Spell> spells, Window window) {
        double[] stayed = new double[Reading.values().length];
        double[] left = new double[Reading.values().length];
        for (Spell spell : spells) {
            Stay stay = Stay.of(spell, window);
            for (Reading reading : Reading.values()) {
                stayed[reading.ordinal()] += stay.stays(reading) ? 1 : 0;
                left[reading.ordinal()] += stay.leaves(reading) ? 1 : 0;
            }
        }
        return new Figure(
                share(stayed, left, Reading.MIDDLE),
                share(stayed, left, Reading.LEAST),
                share(stayed, left, Reading.MOST));
    }

    private static double share(double[] stayed, double[] left, Reading reading) {
        int at = reading.ordinal();
        return stayed[at] + left[at] == 0 ? Double.NaN : stayed[at] / (stayed[at] + left[at]);
    }
}
