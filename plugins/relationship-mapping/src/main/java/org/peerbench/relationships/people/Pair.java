package org.peerbench.relationships.people;

/**
 * Two partners.
 *
 * @param a id of the one that stands first among the partners
 * @param b id of the other
 */
public record Pair(String a, String b) {
    /** Whether it is one of the two. */
    public boolean touches(String organisation) {
        return a.equals(organisation) || b.equals(organisation);
    }

    /** The other of the two. */
    public String beside(String organisation) {
        return a.equals(organisation) ? b : a;
    }
}
