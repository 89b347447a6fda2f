package org.peerbench.matching.learning;

import java.time.LocalDate;

/**
 * A time over which it is looked at what changed in an area.
 *
 * @param id    of the support, or of the need that got none
 * @param area  id of the area that was helped, or asked
 * @param theme key of the theme
 * @param from  the day of the first session, or the same day as in the support beside which it is set
 * @param to    the day on which it was over, or the same day as there
 */
record Case(Kind kind, String id, String area, String theme, LocalDate from, LocalDate to) {
    /** Whether help was given. */
    enum Kind {
        /** Support was given, and is over. */
        HELPED,
        /** The area asked on the same theme, and got none. */
        WAITED
    }
}
