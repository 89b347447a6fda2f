package org.peerbench.matching.assignment;

import java.util.stream.IntStream;

/**
 * Where the least of an array's values is. The array is folded onto itself, half by half, by loops without a branch over
 * two separate arrays: of these the compiler makes vector instructions, of a plain loop with {@code Math.min} it does
 * not on Java 17, and that takes four times as long.
 */
final class Least {
    private static final int SHORT = 40;

    /** How many values are left after each fold, the whole array first. */
    private final int[] sizes;

    private final int[] folded;
    private final int[] upper;

    /** For arrays of this size, at least 1. */
    Least(int size) {
        this.sizes = IntStream.iterate(size, left -> (left + 1) / 2)
                .limit(1 + (long) folds(size))
                .toArray();
        this.folded = new int[size];
        this.upper = new int[size];
    }

    private static int folds(int size) {
        return size <= SHORT ? 0 : 1 + folds((size + 1) / 2);
    }

    /** Lowers each value to {@code plus − minus + start} where that is less. Neither it nor its difference to the value may overflow. */
    static void lower(int[] values, int[] plus, int[] minus, int start) {
        for (int place = 0; place < values.length; place++) {
            int less = plus[place] - minus[place] + start - values[place];
            values[place] += less & (less >> 31);
        }
    }

    /** The place of the least value, of one of them if there are several. */
    int placeIn(int[] values) {
        System.arraycopy(values, 0, folded, 0, values.length);
        for (int fold = 1; fold < sizes.length; fold++) {
            int rest = sizes[fold - 1] - sizes[fold];
            System.arraycopy(folded, sizes[fold], upper, 0, rest);
            fold(folded, upper, rest);
        }
        int place = 0;
        for (int other = 1; other < sizes[sizes.length - 1]; other++) {
            if (folded[other] < folded[place]) {
                place = other;
            }
        }
        return unfold(values, folded[place], place, sizes.length - 1);
    }

    private static void fold(int[] lower, int[] upper, int size) {
        for (int place = 0; place < size; place++) {
            int less = upper[place] - lower[place];
            lower[place] += less & (less >> 31);
        }
    }

    /** Of all the places that a number of folds laid onto this one, where the value was; −1 if none has it. */
    private int unfold(int[] values, int value, int place, int folds) {
        if (folds == 0) {
            return values[place] == value ? place : -1;
        }
        int found = unfold(values, value, place, folds - 1);
        int other = place + sizes[folds];
        return found < 0 && other < sizes[folds - 1] ? unfold(values, value, other, folds - 1) : found;
    }
}
