package org.peerbench.leadership.survival;

/**
 * One duration as far as it was seen: under observation from {@code entry} (not included) to {@code exit} (included),
 * in days since the duration began.
 *
 * @param entry when it came under observation, at least 0; above 0 is delayed entry (left truncation): had it ended
 *              earlier, nobody would know of it
 * @param exit  when it ended or was last seen, later than {@code entry}
 * @param cause {@link #CENSORED} when it was still going on, otherwise what ended it, from 1
 */
public record Observation(double entry, double exit, int cause) {
    /** The cause of a duration that had not ended when it was last seen. */
    public static final int CENSORED = 0;

    public Observation {
        check(entry, exit, cause);
    }

    /** One that was under observation from its beginning until it ended. */
    public static Observation ended(double exit) {
        return new Observation(0, exit, 1);
    }

    /** One that was under observation from its beginning and had not ended. */
    public static Observation censored(double exit) {
        return new Observation(0, exit, CENSORED);
    }

    static void check(double entry, double exit, int cause) {
        if (!(entry >= 0) || !(exit < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "Days count from 0 and are finite; these are from " + entry + " to " + exit + ".");
        }
        if (exit <= entry) {
            throw new IllegalArgumentException(
                    "The exit on day " + exit + " is not after the entry on day " + entry + ".");
        }
        if (cause < 0) {
            throw new IllegalArgumentException("The cause " + cause + " is below 0.");
        }
    }
}
