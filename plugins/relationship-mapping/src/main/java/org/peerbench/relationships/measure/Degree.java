package org.peerbench.relationships.measure;

/**
 * How many partners one partner has ties with (Wasserman and Faust 1994, section 4.1.2). Self-ties do not exist, how
 * close a tie is does not matter beyond the threshold.
 *
 * @param actor     the partner
 * @param degree    others with a tie to it; in a directed network others with an arc to or from it, each counted once
 * @param in        arcs that end at it; in an undirected network the degree
 * @param out       arcs that begin at it; in an undirected network the degree
 * @param confirmed of its ties or arcs, those both sides confirm
 * @param oneSided  of its ties or arcs, those one side states
 * @param unknown   its pairs or arcs that are not known
 */
public record Degree(String actor, int degree, int in, int out, int confirmed, int oneSided, int unknown) {
    /** Whether it has no tie. With unknown pairs it may yet have one. */
    public boolean isolate() {
        return degree == 0;
    }
}
