package org.peerbench.matching.life;

/** One of the two sides of a support. */
public enum Side {
    /** The area whose person helps. */
    GIVER,
    /** The area that is helped. */
    RECEIVER;

    /** The one opposite. */
    public Side other() {
        return this == GIVER ? RECEIVER : GIVER;
    }
}
