package org.peerbench.matching.quality;

import java.util.Optional;
import org.peerbench.matching.round.Consequence;

/**
 * A decision by hand, with what it cost.
 *
 * @param id    its id
 * @param kind  what was decided, such as {@code LOCK}
 * @param of    the id of what it is about: a need where it is about a pair or an urgency
 * @param offer the other half of a pair
 * @param cost  from the best solution without this decision, all others kept, to the one that is; both are counted by the
 *              urgencies that hold without it. Empty where the other decisions cannot be without it
 */
record Costed(String id, String kind, String of, Optional<String> offer, Optional<Consequence> cost) {}
