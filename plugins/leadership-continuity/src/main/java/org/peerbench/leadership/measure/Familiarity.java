package org.peerbench.leadership.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.peerbench.leadership.post.CorePair;

/**
 * How long those who must work together have worked together. Of every pair of posts that counts the longest time that two of their
 * holders have shared up to a day; a pair with an empty seat has none; a pair held by one person is no pair.
 *
 * @param pairs         pairs that count at the end
 * @param index         the mean over the pairs of the time shared at the end, up to 24 months, as a share of 24 months
 * @param newPairs      pairs that have shared less than 12 months at the end
 * @param pairYearsLost of all time that pairs of people had shared at the window's beginning, the share of those who were
 *                      parted by its end
 */
public record Familiarity(int pairs, Figure index, Figure newPairs, Figure pairYearsLost) {
    private static final double TWO_YEARS = 730;
    private static final double ONE_YEAR = 365;

    static Familiarity of(List<Spell> spells, List<CorePair> counting, Window window) {
        Map<String, List<Spell>> holders = spells.stream()
                .collect(Collectors.groupingBy(spell -> spell.post().id()));
        List<Pair> pairs = new ArrayList<>();
        for (CorePair pair : counting) {
            pairs.add(new Pair(
                    holders.getOrDefault(pair.one(), List.of()), holders.getOrDefault(pair.other(), List.of())));
        }
        pairs.removeIf(pair -> pair.one(window.end()));
        return new Familiarity(pairs.size(), mean(pairs, window, TWO_YEARS), fresh(pairs, window), lost(pairs, window));
    }

    private static Figure mean(List<Pair> pairs, Window window, double cut) {
        if (pairs.isEmpty()) {
            return Figure.NONE;
        }
        double[] sums = new double[Reading.values().length];
        for (Reading reading : Reading.values()) {
            for (Pair pair : pairs) {
                sums[reading.ordinal()] += Math.min(cut, pair.longest(window.end(), reading)) / cut / pairs.size();
            }
        }
        return figure(sums);
    }

    private static Figure fresh(List<Pair> pairs, Window window) {
        double[] counts = new double[Reading.values().length];
        for (Reading reading : Reading.values()) {
            counts[reading.opposite().ordinal()] = pairs.stream()
                    .filter(pair -> pair.longest(window.end(), reading) < ONE_YEAR)
                    .count();
        }
        return figure(counts);
    }

    private static Figure lost(List<Pair> pairs, Window window) {
        Parting all = new Parting();
        pairs.forEach(pair -> pair.part(window, all));
        return all.share();
    }

    private static Figure figure(double[] read) {
        return new Figure(read[Reading.MIDDLE.ordinal()], read[Reading.LEAST.ordinal()], read[Reading.MOST.ordinal()]);
    }

    /** Who held two posts. */
    private record Pair(List<Spell> ones, List<Spell> others) {
        private boolean one(long day) {
            Optional<Spell> single = only(ones, day);
            return single.isPresent()
                    && only(others, day)
                            .filter(other -> other.person().equals(single.get().person()))
                            .isPresent();
        }

        private static Optional<Spell> only(List<Spell> spells, long day) {
            List<Spell> there = spells.stream()
                    .filter(spell -> spell.inPost(day, Reading.MIDDLE))
                    .toList();
            return there.size() == 1 ? Optional.of(there.get(0)) : Optional.empty();
        }

        private double longest(long day, Reading reading) {
            double longest = 0;
            for (Spell one : ones) {
                for (Spell other : others) {
                    longest = Math.max(longest, Parting.shared(one, other, day, reading));
                }
            }
            return longest;
        }

        private void part(Window window, Parting all) {
            ones.forEach(one -> others.forEach(other -> all.add(one, other, window)));
        }
    }
}
