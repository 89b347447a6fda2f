package org.peerbench.matching.round;

import java.util.List;

/**
 * What proves that a solution is the best: for each level a price at every place of the network. Whoever has the round and
 * the matches can check with it that nothing better exists, without solving anything.
 *
 * <p>The check, level by level: the reduced cost of an arc from u to v is its cost on this level, plus u's price, minus v's.
 * Of the arcs that are still free, one with a reduced cost above zero must carry its lower bound, one below zero its
 * capacity; that is complementary slackness, so no other flow is better on this level. The arcs with a reduced cost other
 * than zero are free no longer: the flows that agree with them are exactly those that are as good, and the next level
 * chooses among these.
 *
 * @param nodes  the places, such as {@code need:n1}; the prices stand in their order
 * @param levels one for each {@link Level}, in their order
 */
public record Certificate(List<String> nodes, List<Proof> levels) {
    /**
     * The prices of one level.
     *
     * @param level  the level
     * @param value  what the solution reaches on it
     * @param prices one for each place
     */
    public record Proof(Level level, long value, List<Long> prices) {
        public Proof {
            prices = List.copyOf(prices);
        }
    }

    public Certificate {
        nodes = List.copyOf(nodes);
        levels = List.copyOf(levels);
    }
}
