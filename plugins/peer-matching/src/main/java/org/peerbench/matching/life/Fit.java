package org.peerbench.matching.life;

/** What a side says after the first session. */
public enum Fit {
    GOOD,
    DECIDING,
    NOT
}
