package org.peerbench.leadership.warning;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody means to do about a warning.
 *
 * @param id       the record's id
 * @param warning  the warning's key
 * @param fact     its words on the day on which the action was made
 * @param step     what is to be done
 * @param owner    by whom, as a role or an organisation; blank for who looks after the area
 * @param due      by when
 * @param doneOn   when it was done
 * @param revision of the record
 */
record Doing(
        String id,
        String warning,
        String fact,
        String step,
        String owner,
        LocalDate due,
        Optional<LocalDate> doneOn,
        long revision) {}
