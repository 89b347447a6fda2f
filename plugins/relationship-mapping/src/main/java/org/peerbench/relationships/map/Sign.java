package org.peerbench.relationships.map;

import java.util.Locale;

/** What the picture can mark of a pair of partners, besides what they say of each other. */
public enum Sign {
    /** Their link hangs on somebody who is leaving. */
    LEAVING,
    /** They have an agreement in force, and both say that they work together. */
    AGREED,
    /** They have an agreement in force, and do not both say that they work together. */
    ON_PAPER,
    /** Both say that they are bound to each other, and no agreement is recorded. */
    UNWRITTEN;

    /** As classes and keys of words name it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its words. */
    public String key() {
        return "map.sign." + code();
    }
}
