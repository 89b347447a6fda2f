package org.peerbench.relationships.measure;

import org.peerbench.relationships.network.Network;

/**
 * How far the answers reach. Published guidance for network surveys: from 80 % respondents one may name who holds a
 * network together, from 65 % speak of broad patterns only, below that use with caution.
 *
 * @param pairs       ordered pairs with an answer, of those that were asked
 * @param respondents partners that answered about at least one other, of all partners
 */
public record Coverage(Share pairs, Share respondents) {
    /** The coverage of a network. */
    public static Coverage of(Network network) {
        return new Coverage(
                new Share(network.response().answered(), network.response().asked()),
                new Share(network.response().respondents(), network.actors().size()));
    }
}
