package org.peerbench.matching.record;

import java.util.Optional;
import java.util.OptionalInt;
import org.peerbench.matching.life.Life;
import org.peerbench.matching.life.Side;

/**
 * A support: that somebody of one area helps another with a need.
 *
 * @param need     id of the need
 * @param offer    id of the offer
 * @param round    id of the round that proposed it; empty where it was offered by itself
 * @param theme    key of the theme
 * @param receiver id of the area that is helped
 * @param giver    id of the area that helps
 * @param person   id of the person who helps; empty where they were forgotten
 * @param contact  id of the person who speaks for the receiving side; empty where nobody is known
 * @param why      why these two, in one sentence that both sides may read; may be blank
 * @param score    how well they fitted, 0 to 1000; empty where it was not worked out
 * @param tier     how urgent the need was, 1 to 5; empty where it was not known
 * @param calendar the secret in the addresses of its calendar entries
 */
public record StoredSupport(
        String id,
        String need,
        String offer,
        Optional<String> round,
        String theme,
        String receiver,
        String giver,
        Optional<String> person,
        Optional<String> contact,
        String why,
        OptionalInt score,
        OptionalInt tier,
        Life life,
        String calendar,
        long revision) {
    /** The area of a side. */
    public String area(Side side) {
        return side == Side.GIVER ? giver : receiver;
    }

    /** Who speaks for a side, where it is known. */
    public Optional<String> person(Side side) {
        return side == Side.GIVER ? person : contact;
    }

    /** The same after a step. */
    public StoredSupport with(Life other) {
        return new StoredSupport(
                id, need, offer, round, theme, receiver, giver, person, contact, why, score, tier, other, calendar,
                revision);
    }
}
