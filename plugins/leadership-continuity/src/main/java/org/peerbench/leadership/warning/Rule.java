package org.peerbench.leadership.warning;

import java.util.Locale;

/**
 * The rules, in the order of the tool's description (R1 to R12). Each has at most two thresholds, which an instance may
 * set otherwise.
 */
public enum Rule {
    /** A term or contract ends within so many days, and no way of filling the post is agreed. */
    TERM_ENDS(274, 0),
    /** Held by interims or by cover for longer than so many days. */
    LONG_COVER(183, 0),
    /** Empty for longer than so many days. */
    EMPTY(90, 0),
    /** An election within so many days decides on a chair or leader. */
    ELECTION(183, 0),
    /** Both ends of a core pair are to end within so many days of each other. */
    PAIR_ENDS(183, 0),
    /** One person carries so many per cent of the strength of all links, or holds so many posts by law. */
    ONE_PERSON(25, 2),
    /** A chair or non-executive comes near the sixth or the ninth year: so many days before. */
    LONG_SERVICE(183, 0),
    /** The organisation changes within so many days. */
    ORGANISATION_CHANGES(365, 0),
    /** A core pair has worked together for fewer than so many days. */
    NEW_PAIR(365, 0),
    /** Not checked for longer than so many days. */
    UNCHECKED(90, 0),
    /** So many changes in a seat within so many days. */
    MANY_CHANGES(2, 365),
    /** Somebody's departure is announced: within so many days, introductions are to be made. */
    LEAVES(183, 0);

    private final int usual;
    private final int second;

    Rule(int usual, int second) {
        this.usual = usual;
        this.second = second;
    }

    /** The first threshold where nobody set another. */
    public int usual() {
        return usual;
    }

    /** The second, 0 where the rule has only one. */
    public int second() {
        return second;
    }

    /** Its key in addresses, files and texts. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** R1 to R12. */
    public String number() {
        return "R" + (ordinal() + 1);
    }
}
