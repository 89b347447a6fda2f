package org.peerbench.relationships.finding;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody means to do about a finding: on the pages "action".
 *
 * @param id       the workbench's own
 * @param area     id of the area
 * @param finding  key of the finding
 * @param title    the finding in the words of the day on which the action was made
 * @param step     what is to be done
 * @param owner    id of the organisation that does it; empty when those who look after the area do
 * @param due      by when
 * @param doneOn   when it was done; empty while it is not
 * @param outcome  what came of it; may be empty
 * @param madeOn   when it was made
 * @param revision counts the saves
 */
public record Task(
        String id,
        String area,
        String finding,
        String title,
        String step,
        Optional<String> owner,
        LocalDate due,
        Optional<LocalDate> doneOn,
        String outcome,
        LocalDate madeOn,
        long revision) {
    /** Whether it should have been done by that day and was not. */
    boolean overdueOn(LocalDate day) {
        return doneOn.isEmpty() && due.isBefore(day);
    }
}
