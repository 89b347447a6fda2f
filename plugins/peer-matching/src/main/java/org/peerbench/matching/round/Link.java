package org.peerbench.matching.round;

/**
 * A need and an offer, named together.
 *
 * @param need  id of the need
 * @param offer id of the offer
 */
public record Link(String need, String offer) implements Comparable<Link> {
    @Override
    public int compareTo(Link other) {
        int byNeed = need.compareTo(other.need);
        return byNeed != 0 ? byNeed : offer.compareTo(other.offer);
    }
}
