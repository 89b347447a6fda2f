package org.peerbench.leadership.survival;

import java.util.Arrays;
import java.util.List;

/** Durations in three plain arrays, so that a hundred thousand cost no objects. Immutable, safe to share among threads. */
public final class Observations {
    private final double[] entry;
    private final double[] exit;
    private final int[] cause;

    private Observations(double[] entry, double[] exit, int[] cause) {
        this.entry = entry;
        this.exit = exit;
        this.cause = cause;
    }

    /** These. */
    public static Observations of(List<Observation> all) {
        return new Observations(
                all.stream().mapToDouble(Observation::entry).toArray(),
                all.stream().mapToDouble(Observation::exit).toArray(),
                all.stream().mapToInt(Observation::cause).toArray());
    }

    /**
     * Durations whose parts stand at the same place of three arrays, which are copied.
     *
     * @throws IllegalArgumentException if one of them could not be an {@link Observation}
     */
    public static Observations of(double[] entry, double[] exit, int[] cause) {
        if (entry.length != exit.length || entry.length != cause.length) {
            throw new IllegalArgumentException("Each observation has an entry, an exit and a cause.");
        }
        for (int one = 0; one < exit.length; one++) {
            Observation.check(entry[one], exit[one], cause[one]);
        }
        return new Observations(entry.clone(), exit.clone(), cause.clone());
    }

    /** How many there are. */
    public int size() {
        return exit.length;
    }

    /** How many of them ended. */
    public int events() {
        return (int)
                Arrays.stream(cause).filter(one -> one != Observation.CENSORED).count();
    }

    /** How many of them ended of a cause, from 1. */
    public int endedOf(int of) {
        return (int) Arrays.stream(cause).filter(one -> one == of).count();
    }

    /** The highest number of a cause; 0 where nothing ended. */
    public int causes() {
        return Arrays.stream(cause).max().orElse(0);
    }

    double entry(int one) {
        return entry[one];
    }

    double exit(int one) {
        return exit[one];
    }

    int cause(int one) {
        return cause[one];
    }

    double[] sortedEntries() {
        return sorted(entry);
    }

    double[] sortedExits() {
        return sorted(exit);
    }

    /** Sorted exits of those that ended. */
    double[] sortedEnds() {
        double[] ends = new double[exit.length];
        int count = 0;
        for (int one = 0; one < exit.length; one++) {
            if (cause[one] != Observation.CENSORED) {
                ends[count++] = exit[one];
            }
        }
        return sorted(Arrays.copyOf(ends, count));
    }

    private static double[] sorted(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted;
    }
}
