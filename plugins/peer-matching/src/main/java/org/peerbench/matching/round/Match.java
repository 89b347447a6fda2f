package org.peerbench.matching.round;

import java.util.Map;

/**
 * A need that gets a peer.
 *
 * @param need   id of the need
 * @param offer  id of the offer
 * @param score  how well they fit, 0 to 1000
 * @param parts  what the score is made of; empty where not known
 * @param kept   whether it was published before, so that it stays
 * @param forced whether it is locked or under way, so that it was not for the solver to choose
 */
public record Match(String need, String offer, int score, Map<String, Integer> parts, boolean kept, boolean forced) {
    /** Which two it joins. */
    public Link link() {
        return new Link(need, offer);
    }
}
