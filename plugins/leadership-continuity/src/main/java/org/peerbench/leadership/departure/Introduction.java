package org.peerbench.leadership.departure;

import java.time.LocalDate;
import org.peerbench.leadership.tie.Bond;

/**
 * A link that was handed over: whoever follows has been introduced at the other end.
 *
 * @param id           the record's id
 * @param person       id of who leaves; {@code null} once forgotten
 * @param organisation id of the organisation on whose behalf
 * @param with         id of the organisation at the other end
 * @param on           the day of the introduction
 * @param whom         who was introduced, by role; blank when not said
 * @param revision     of the record
 */
record Introduction(
        String id, String person, String organisation, String with, LocalDate on, String whom, long revision) {
    /** Whether it hands over this link. */
    boolean of(Bond bond) {
        return bond.one().equals(organisation) && bond.other().equals(with)
                || bond.one().equals(with) && bond.other().equals(organisation);
    }
}
