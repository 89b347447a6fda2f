package org.peerbench.leadership.tie;

import java.util.Collection;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A link between two organisations, with the people on whom each end rests.
 *
 * @param one           id of the organisation that sorts first
 * @param other         id of the other
 * @param strength      the point on the scale of whoever recorded it, 1 or more; doubled, two such links count twice
 * @param meaning       that point in words
 * @param carriersOne   ids of the people at the first end; empty when nobody knows who
 * @param carriersOther of those at the other end
 * @param path          the page with the evidence
 */
public record Bond(
        String one,
        String other,
        int strength,
        String meaning,
        SortedSet<String> carriersOne,
        SortedSet<String> carriersOther,
        String path) {
    public Bond {
        if (strength < 1 || one.compareTo(other) >= 0) {
            throw new IllegalArgumentException(one + " and " + other + ", strength " + strength);
        }
        carriersOne = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(carriersOne));
        carriersOther = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(carriersOther));
    }

    /** Whether somebody carries it, at either end. */
    public boolean restsOn(String person) {
        return carriersOne.contains(person) || carriersOther.contains(person);
    }

    /** Whether it is cut when these people go: at one end nobody is left who carried it. */
    public boolean cutWithout(Set<String> gone) {
        return emptied(carriersOne, gone) || emptied(carriersOther, gone);
    }

    /** An end of which nobody knows who carries it is never said to be empty. */
    private static boolean emptied(Collection<String> carriers, Set<String> gone) {
        return !carriers.isEmpty() && gone.containsAll(carriers);
    }

    /** The end at which somebody carries it: the organisation on whose behalf. */
    public String endOf(String person) {
        return carriersOne.contains(person) ? one : other;
    }

    /** The organisation at the other end. */
    public String beside(String organisation) {
        return one.equals(organisation) ? other : one;
    }
}
