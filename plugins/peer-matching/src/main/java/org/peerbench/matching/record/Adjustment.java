package org.peerbench.matching.record;

/**
 * What a coordinator decided about one need or capacity of a round. What was drawn stands in the round's file.
 *
 * @param id       its id
 * @param round    id of the round
 * @param of       id in the round of the need, offer, person or area
 * @param amount   the urgency, 1 (most urgent) to 5, or how many supports are allowed
 * @param reason   private to coordinators; may be empty
 * @param by       who decided
 * @param revision of its row
 */
public record Adjustment(
        String id, String round, What what, String of, int amount, String reason, String by, long revision) {
    /** What is another than was drawn. */
    public enum What {
        /** How urgent a need is. */
        TIER,
        /** How many supports an area may receive. */
        RECEIVING,
        /** How many supports an offer can serve. */
        OFFER,
        /** How many supports a person can serve. */
        PERSON,
        /** How many supports an area may give. */
        GIVING
    }

    /** Whether the other is about the same thing. */
    public boolean sameThing(Adjustment other) {
        return what == other.what && of.equals(other.of);
    }
}
