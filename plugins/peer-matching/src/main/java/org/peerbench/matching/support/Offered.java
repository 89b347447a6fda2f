package org.peerbench.matching.support;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is to be offered to both sides.
 *
 * @param need  id of the need
 * @param offer id of the offer
 * @param round id of the round that proposed it; empty where it is offered by itself
 * @param why   why these two, in one sentence that both sides may read; may be blank
 * @param score how well they fit, 0 to 1000; empty where it was not worked out
 * @param tier  how urgent the need is, 1 to 5; empty where it is not known
 */
public record Offered(
        String need, String offer, Optional<String> round, String why, OptionalInt score, OptionalInt tier) {}
