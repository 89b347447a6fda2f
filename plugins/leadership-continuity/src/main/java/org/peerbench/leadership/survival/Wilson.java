package org.peerbench.leadership.survival;

/** The 95 % score interval of a share (Wilson 1927), which stays within 0 to 1 and is sound for few. */
public final class Wilson {
    private static final double Z = 1.959963984540054;

    private Wilson() {}

    /**
     * The interval.
     *
     * @param counted 0 to {@code of}
     * @param of      above 0
     */
    public static Limits of(int counted, int of) {
        double share = (double) counted / of;
        double square = Z * Z / of;
        double centre = share + square / 2;
        double wide = Z * Math.sqrt(share * (1 - share) / of + square / (4 * of));
        return new Limits(Math.max(0, (centre - wide) / (1 + square)), Math.min(1, (centre + wide) / (1 + square)));
    }
}
