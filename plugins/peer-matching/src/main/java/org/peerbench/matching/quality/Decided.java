package org.peerbench.matching.quality;

import org.peerbench.matching.record.Pin;
import org.peerbench.matching.round.Consequence;

/**
 * A decision by hand about one pair.
 *
 * @param cost from the solution without this decision, all others kept, to the solution with it
 */
record Decided(Pin pin, Consequence cost) {}
