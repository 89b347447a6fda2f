package org.peerbench.relationships.network;

/**
 * What is asked about two organisations.
 *
 * @param code     for the API and the store, such as {@code intensity}
 * @param label    its name
 * @param directed whether "A to B" and "B to A" are two different things (trust) or one (working together). Of an
 *                 undirected relation both sides still speak, each for itself
 * @param scale    the answers it can have
 * @param level    the threshold at which it counts as a tie unless another is asked for
 */
public record Relation(String code, Label label, boolean directed, Scale scale, int level) {
    public Relation {
        if (!scale.reaches(level, level)) {
            throw new IllegalArgumentException("Level " + level + " of " + code + " does not mean a tie");
        }
    }
}
