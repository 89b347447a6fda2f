package org.peerbench.matching.score;

/**
 * Where the giver's area stands among those that are most like the receiver's.
 *
 * @param place 1 for the most alike; 0 where it is not among them
 * @param of    how many are listed; 0 where likeness was not measured
 */
public record Likeness(int place, int of) {
    /** Not measured. */
    public static final Likeness UNKNOWN = new Likeness(0, 0);
}
