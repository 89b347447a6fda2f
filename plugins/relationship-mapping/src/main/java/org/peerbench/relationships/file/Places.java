package org.peerbench.relationships.file;

import java.util.Locale;

/** How the places of a file are counted when something is said about them. */
public enum Places {
    /** Rows of a table, the first being 1. */
    ROW,
    /** Lines of a text. */
    LINE,
    /** Nodes and links in their order, where a text has no lines to speak of. */
    ENTRY;

    /** Message key of the word with its number. */
    public String key() {
        return "place." + name().toLowerCase(Locale.ROOT);
    }

    /** The same in the middle of a sentence. */
    public String inner() {
        return key() + ".inner";
    }
}
