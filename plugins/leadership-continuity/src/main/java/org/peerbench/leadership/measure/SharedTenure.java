package org.peerbench.leadership.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.peerbench.leadership.post.PostHistory;
import org.peerbench.leadership.post.Succession;

/**
 * How long the holders of two posts held them at the same time (Huckman, Staats and Upton 2009: teams that have worked
 * together do better, where experience alone did not tell). Somebody who holds both shares nothing with themselves.
 *
 * @param spells each two people, the earliest first
 */
public record SharedTenure(List<Shared> spells) {
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
    }

    /** Of the holders of two posts. */
    public static SharedTenure of(PostHistory postA, PostHistory postB, List<Succession> successions, Window window) {
        List<Spell> others = Spells.of(List.of(postB), successions);
        List<Shared> shared = new ArrayList<>();
        for (Spell one : Spells.of(List.of(postA), successions)) {
            for (Spell other : others) {
                Stretches both = together(one, other, Reading.MIDDLE, window);
                if (both.count() > 0 && !one.person().equals(other.person())) {
                    shared.add(new Shared(
                            one.person(),
                            other.person(),
                            LocalDate.ofEpochDay(both.from(0)),
                            LocalDate.ofEpochDay(both.until(0)),
                            days(one, other, window)));
                }
            }
        }
        shared.sort(Comparator.comparing(Shared::from)
                .thenComparing(Shared::personA)
                .thenComparing(Shared::personB));
        return new SharedTenure(shared);
    }

    /** The median of their days; NaN without any. */
    public double median() {
        return TimeInPost.median(days());
    }

    /** The mean of their days; NaN without any. */
    public double mean() {
        return spells.isEmpty()
                ? Double.NaN
                : spells.stream().mapToDouble(spell -> spell.days().value()).sum() / spells.size();
    }

    /** The most days; 0 without any. */
    public double longest() {
        return spells.stream().mapToDouble(spell -> spell.days().value()).max().orElse(0);
    }

    private double[] days() {
        return spells.stream()
                .mapToDouble(spell -> spell.days().value())
                .sorted()
                .toArray();
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
