package org.peerbench.leadership.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.peerbench.leadership.post.PostHistory;
import org.peerbench.leadership.post.Succession;

/**
 * How long the holders of two posts held them at the same time (Huckman, Staats and Upton 2009: teams that have worked
 * together do better, where experience alone did not tell). Somebody who holds both shares nothing with themselves.
 *
 * @param spells   each two people, the earliest first, dates at their middle
 * @param possible the days of every two people who shared any in some meaning of their dates
 */
public record SharedTenure(List<Shared> spells, List<Figure> possible) {
    /**
     * Two people's time together, half-open; partial dates stand at their middle.
     *
     * @param personA in the first post
     * @param personB in the second
     * @param from    the first day of both in the time looked at
     * @param to      the first day on which one was gone, at most the end of the time looked at
     * @param days    between the two
     */
    public record Shared(String personA, String personB, LocalDate from, LocalDate to, Figure days) {}

    public SharedTenure {
        spells = List.copyOf(spells);
        possible = List.copyOf(possible);
    }

    /** Of the holders of two posts. */
    public static SharedTenure of(PostHistory postA, PostHistory postB, List<Succession> successions, Window window) {
        List<Spell> others = Spells.of(List.of(postB), successions);
        List<Shared> shared = new ArrayList<>();
        List<Figure> possible = new ArrayList<>();
        for (Spell one : Spells.of(List.of(postA), successions)) {
            for (Spell other : others) {
                if (one.person().equals(other.person())) {
                    continue;
                }
                Figure days = days(one, other, window);
                if (days.high() > 0) {
                    possible.add(days);
                }
                Stretches both = together(one, other, Reading.MIDDLE, window);
                if (both.count() > 0) {
                    shared.add(new Shared(
                            one.person(),
                            other.person(),
                            LocalDate.ofEpochDay(both.from(0)),
                            LocalDate.ofEpochDay(both.until(0)),
                            days));
                }
            }
        }
        shared.sort(Comparator.comparing(Shared::from)
                .thenComparing(Shared::personA)
                .thenComparing(Shared::personB));
        return new SharedTenure(shared, possible);
    }

    /** The median of their days; not defined without any. */
    public Figure median() {
        return new Figure(TimeInPost.median(days()), least(TimeInPost::median), most(TimeInPost::median));
    }

    /** The mean of their days; not defined without any. */
    public Figure mean() {
        return new Figure(average(days()), least(SharedTenure::average), most(SharedTenure::average));
    }

    /** The most days; 0 without any. */
    public Figure longest() {
        return new Figure(
                Arrays.stream(days()).max().orElse(0),
                possible.stream().mapToDouble(Figure::low).max().orElse(0),
                possible.stream().mapToDouble(Figure::high).max().orElse(0));
    }

    private static double average(double[] days) {
        return Arrays.stream(days).average().orElse(Double.NaN);
    }

    private double[] days() {
        return spells.stream()
                .mapToDouble(spell -> spell.days().value())
                .sorted()
                .toArray();
    }

    /** Over all choices of who of those that may never have met did, for a day each: the first ones are the smallest. */
    private double least(ToDoubleFunction<double[]> of) {
        int open = (int) possible.stream().filter(days -> days.low() == 0).count();
        double[] sure = possible.stream()
                .mapToDouble(Figure::low)
                .filter(days -> days > 0)
                .toArray();
        return IntStream.rangeClosed(0, open)
                .mapToDouble(met -> of.applyAsDouble(DoubleStream.concat(
                                Arrays.stream(sure),
                                DoubleStream.generate(() -> 1).limit(met))
                        .sorted()
                        .toArray()))
                .filter(value -> !Double.isNaN(value))
                .min()
                .orElse(Double.NaN);
    }

    /** The same with those who may have met for longest, for as long as they may have. */
    private double most(ToDoubleFunction<double[]> of) {
        double[] sure = possible.stream()
                .filter(days -> days.low() > 0)
                .mapToDouble(Figure::high)
                .toArray();
        double[] open = possible.stream()
                .filter(days -> days.low() == 0)
                .mapToDouble(days -> -days.high())
                .sorted()
                .map(days -> -days)
                .toArray();
        return IntStream.rangeClosed(0, open.length)
                .mapToDouble(met -> of.applyAsDouble(DoubleStream.concat(
                                Arrays.stream(sure), Arrays.stream(open).limit(met))
                        .sorted()
                        .toArray()))
                .filter(value -> !Double.isNaN(value))
                .max()
                .orElse(Double.NaN);
    }

    private static Figure days(Spell one, Spell other, Window window) {
        return new Figure(
                together(one, other, Reading.MIDDLE, window).days(),
                together(one, other, Reading.LEAST, window).days(),
                together(one, other, Reading.MOST, window).days());
    }

    private static Stretches together(Spell one, Spell other, Reading reading, Window window) {
        long from = Math.max(one.start(reading), other.start(reading));
        long until = Math.min(one.end(reading), other.end(reading));
        return Stretches.of(from, until).within(window.first(), window.end());
    }
}
