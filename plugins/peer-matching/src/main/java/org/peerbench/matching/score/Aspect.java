package org.peerbench.matching.score;

/** What a fit is made of, in the order in which it is drawn. */
public enum Aspect {
    /** By how many levels the giver is ahead. */
    STRENGTH("strength"),
    /** How alike the two areas are. */
    SIMILARITY("similarity"),
    /** What came of earlier supports by this person on the theme. */
    TRACK_RECORD("trackRecord"),
    /** How many of the days that suit the one suit the other. */
    CALENDAR("calendar"),
    /** How easily they can meet. */
    DISTANCE("distance"),
    /** Whether one asked for the other. */
    PREFERENCE("preference");

    private final String key;

    Aspect(String key) {
        this.key = key;
    }

    /** The name outside and in settings, such as {@code trackRecord}. */
    public String key() {
        return key;
    }
}
