package org.peerbench.relationships.measure;

import java.util.OptionalDouble;
import org.peerbench.relationships.network.DyadStatus;
import org.peerbench.relationships.network.Network;

/**
 * How many of the possible ties there are: ties divided by the pairs whose status is known. The possible pairs are
 * N(N−1)/2, or N(N−1) arcs of a directed network, with partners that have no tie among the N and without self-ties;
 * how close a tie is does not matter beyond the threshold. Source: Wasserman and Faust 1994, sections 4.1.3 and 4.3.2;
 * the bounds take the unknown pairs all as "no tie" and all as ties.
 *
 * @param ties  pairs that count as ties
 * @param known pairs whose status is known
 * @param pairs all pairs
 */
public record Density(int ties, int known, int pairs) {
    /** The density of a network; of one organisation's own view, that of its own pairs. */
    public static Density of(Network network) {
        int pairs = network.dyads().size();
        int unknown = network.count(DyadStatus.UNKNOWN);
        return new Density(network.ties().size(), pairs - unknown, pairs);
    }

    /** Ties among the known pairs, 0 to 1; empty while nothing is known. */
    public OptionalDouble value() {
        return new Share(ties, known).value();
    }

    /** If every unknown pair had no tie; empty where there are no pairs. */
    public OptionalDouble low() {
        return new Share(ties, pairs).value();
    }

    /** If every unknown pair had a tie; empty where there are no pairs. */
    public OptionalDouble high() {
        return new Share(ties + pairs - known, pairs).value();
    }
}
