package org.peerbench.leadership.calendar;

import org.peerbench.leadership.words.Words;

/** How much an address of the calendar says of each entry. */
enum Says {
    /** What ends, of which post, in which organisation. */
    POSTS,
    /** Also in which way the post is held, what makes the end foreseeable, and where that stands. */
    DETAILS,
    /** Also who, where that has a public source. */
    NAMES;

    /** As forms and texts write it. */
    String code() {
        return Words.code(this);
    }

    /** What a form says; the least where it says something else. */
    static Says of(String code) {
        for (Says each : values()) {
            if (each.code().equals(code)) {
                return each;
            }
        }
        return POSTS;
    }
}
