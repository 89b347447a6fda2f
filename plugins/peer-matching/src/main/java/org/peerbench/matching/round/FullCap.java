package org.peerbench.matching.round;

/**
 * A capacity that is used up.
 *
 * @param kind what is limited
 * @param id   of the area, person or offer
 * @param cap  how many supports it allows
 */
public record FullCap(Kind kind, String id, int cap) implements Comparable<FullCap> {
    /** What is limited. */
    public enum Kind {
        /** What an area may receive. */
        RECEIVING,
        /** What an offer can serve. */
        OFFER,
        /** What a person can serve. */
        PERSON,
        /** What an area may give. */
        GIVING
    }

    @Override
    public int compareTo(FullCap other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : id.compareTo(other.id);
    }
}
