package org.peerbench.leadership.measure;

/** Adds up time that pairs of people had shared at a window's beginning, of those parted by its end and of the others. */
final class Parting {
    private final double[] parted = new double[Reading.values().length];
    private final double[] still = new double[Reading.values().length];

    /** The days that two people in two posts have shared up to a day; 0 if one of them is not in post then. */
    static double shared(Spell one, Spell other, long day, Reading reading) {
        if (one.person().equals(other.person()) || !one.inPost(day, reading) || !other.inPost(day, reading)) {
            return 0;
        }
        long since = Math.max(one.start(reading), other.start(reading));
        return since == Reading.EVER ? 0 : day - since;
    }

    void add(Spell one, Spell other, Window window) {
        for (Reading reading : Reading.values()) {
            double shared = shared(one, other, window.first(), reading);
            boolean stay = one.inPost(window.end(), Reading.MIDDLE) && other.inPost(window.end(), Reading.MIDDLE);
            boolean canStay = one.inPost(window.end(), Reading.MOST) && other.inPost(window.end(), Reading.MOST);
            boolean mustStay = one.inPost(window.end(), Reading.LEAST) && other.inPost(window.end(), Reading.LEAST);
            int at = reading.ordinal();
            switch (reading) {
                case LEAST -> {
                    parted[at] += canStay ? 0 : shared;
                    still[at] += mustStay ? shared : 0;
                }
                case MIDDLE -> {
                    parted[at] += stay ? 0 : shared;
                    still[at] += stay ? shared : 0;
                }
                case MOST -> {
                    parted[at] += mustStay ? 0 : shared;
                    still[at] += canStay ? shared : 0;
                }
            }
        }
    }

    Figure share() {
        int middle = Reading.MIDDLE.ordinal();
        Figure lost = new Figure(parted[middle], parted[Reading.LEAST.ordinal()], parted[Reading.MOST.ordinal()]);
        Figure kept = new Figure(still[middle], still[Reading.LEAST.ordinal()], still[Reading.MOST.ordinal()]);
        return lost.besides(kept);
    }
}
