package org.peerbench.matching.round;

/** Something that a round asks for and that cannot be, whatever else is chosen. */
public sealed interface Conflict {
    /** A pair that is locked or under way is not among the candidates. */
    record NotACandidate(Link pair) implements Conflict {}

    /** A pair that is locked or under way is blocked too. */
    record Blocked(Link pair) implements Conflict {}

    /** A need is locked to two offers, but has one place. */
    record ServedTwice(String need, String oneOffer, String otherOffer) implements Conflict {}

    /** A need that takes no part for now is asked about; only a lock would make it take part. */
    record Paused(Link pair) implements Conflict {}

    /**
     * More pairs are locked or under way than a capacity allows.
     *
     * @param cap    the capacity
     * @param forced how many it would have to hold
     */
    record OverCap(FullCap cap, int forced) implements Conflict {}
}
