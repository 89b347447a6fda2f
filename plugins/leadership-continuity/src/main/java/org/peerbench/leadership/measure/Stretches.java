package org.peerbench.leadership.measure;

import java.util.Arrays;

/** Times, half-open in days counted from 1970, apart from each other and in order. Immutable. */
final class Stretches {
    static final Stretches NONE = new Stretches(new long[0]);

    /** First day and end of one after the other. */
    private final long[] bounds;

    private Stretches(long[] bounds) {
        this.bounds = bounds;
    }

    /** One, or none where it would end before it begins. */
    static Stretches of(long from, long until) {
        return from < until ? new Stretches(new long[] {from, until}) : NONE;
    }

    int count() {
        return bounds.length / 2;
    }

    long from(int one) {
        return bounds[2 * one];
    }

    long until(int one) {
        return bounds[2 * one + 1];
    }

    boolean contains(long day) {
        for (int one = 0; one < count(); one++) {
            if (from(one) <= day && day < until(one)) {
                return true;
            }
        }
        return false;
    }

    long days() {
        long days = 0;
        for (int one = 0; one < count(); one++) {
            days += until(one) - from(one);
        }
        return days;
    }

    long longest() {
        long longest = 0;
        for (int one = 0; one < count(); one++) {
            longest = Math.max(longest, until(one) - from(one));
        }
        return longest;
    }

    /** Both together. */
    Stretches and(Stretches other) {
        if (count() == 0 || other.count() == 0) {
            return count() == 0 ? other : this;
        }
        long[] joined = new long[bounds.length + other.bounds.length];
        int at = 0;
        int one = 0;
        int two = 0;
        while (one < count() || two < other.count()) {
            boolean ours = two == other.count() || one < count() && from(one) <= other.from(two);
            long from = ours ? from(one) : other.from(two);
            long until = ours ? until(one++) : other.until(two++);
            if (at > 0 && joined[at - 1] >= from) {
                joined[at - 1] = Math.max(joined[at - 1], until);
            } else {
                joined[at++] = from;
                joined[at++] = until;
            }
        }
        return new Stretches(Arrays.copyOf(joined, at));
    }

    /** What is left of these without the others. */
    Stretches without(Stretches other) {
        Stretches left = NONE;
        for (int one = 0; one < count(); one++) {
            long from = from(one);
            for (int gone = 0; gone < other.count(); gone++) {
                left = left.and(of(from, Math.min(until(one), other.from(gone))));
                from = Math.max(from, other.until(gone));
            }
            left = left.and(of(from, until(one)));
        }
        return left;
    }

    /** What of these lies within. */
    Stretches within(long first, long end) {
        Stretches kept = NONE;
        for (int one = 0; one < count(); one++) {
            kept = kept.and(of(Math.max(first, from(one)), Math.min(end, until(one))));
        }
        return kept;
    }

    /** Those that last longer than a day: how dates are written makes gaps of one. */
    Stretches overADay() {
        Stretches kept = NONE;
        for (int one = 0; one < count(); one++) {
            kept = until(one) - from(one) > 1 ? kept.and(of(from(one), until(one))) : kept;
        }
        return kept;
    }

    /** The same with gaps of a single day closed. */
    Stretches closed() {
        Stretches closed = NONE;
        for (int one = 0; one < count(); one++) {
            boolean near = one > 0 && from(one) - until(one - 1) <= 1;
            closed = closed.and(of(near ? until(one - 1) : from(one), until(one)));
        }
        return closed;
    }
}
