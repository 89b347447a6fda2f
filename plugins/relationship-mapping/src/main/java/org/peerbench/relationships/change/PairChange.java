package org.peerbench.relationships.change;

import org.peerbench.relationships.network.Actor;
import org.peerbench.relationships.network.Dyad;

/**
 * What became of one pair.
 *
 * @param one    a partner; of a directed network who speaks
 * @param other  the other
 * @param kind   what became of it
 * @param before what was known of it
 * @param after  what is known of it
 */
public record PairChange(Actor one, Actor other, Kind kind, Dyad before, Dyad after) {}
