package org.peerbench.matching.record;

/**
 * What a coordinator decided about one pair of a round.
 *
 * @param id       its id
 * @param round    id of the round
 * @param kind     together or apart
 * @param need     id in the round
 * @param offer    id in the round
 * @param reason   private to coordinators; may be empty
 * @param by       who decided
 * @param revision of its row
 */
public record Pin(
        String id, String round, Kind kind, String need, String offer, String reason, String by, long revision) {
    /** Together or apart. */
    public enum Kind {
        LOCK,
        BLOCK
    }
}
