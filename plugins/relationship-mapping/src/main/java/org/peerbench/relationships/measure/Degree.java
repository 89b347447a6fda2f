package org.peerbench.relationships.measure;

import org.peerbench.relationships.network.DyadStatus;
import org.peerbench.relationships.network.Network;

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
    /** The degree of one partner. */
    public static Degree of(Network network, String actor) {
        int degree = (int) network.ties(actor)
                .map(tie -> tie.from().equals(actor) ? tie.to() : tie.from())
                .distinct()
                .count();
        int out = (int)
                network.ties(actor).filter(tie -> tie.from().equals(actor)).count();
        int all = (int) network.ties(actor).count();
        return new Degree(
                actor,
                degree,
                network.directed() ? all - out : degree,
                network.directed() ? out : degree,
                count(network, actor, DyadStatus.CONFIRMED),
                count(network, actor, DyadStatus.ONE_SIDED),
                count(network, actor, DyadStatus.UNKNOWN));
    }

    /** Whether it has no tie. With unknown pairs it may yet have one. */
    public boolean isolate() {
        return degree == 0;
    }

    private static int count(Network network, String actor, DyadStatus status) {
        return (int) network.dyads(status).stream()
                .filter(dyad -> dyad.touches(actor))
                .count();
    }
}
