package org.peerbench.relationships.csv;

import java.util.List;
import org.peerbench.relationships.network.Report;

/**
 * What follows from the pairs of listed organisations that have no row.
 *
 * @param reports    the answers of "no tie" that are read from them
 * @param pairs      how many pairs those are about
 * @param unanswered how many answers stay unknown, because the organisation that would give them gave none in the table
 * @param silent     the names of those organisations, as first written
 */
public record Absence(List<Report> reports, int pairs, int unanswered, List<String> silent) {
    /** Where nothing is read from a pair without a row. */
    static final Absence NONE = new Absence(List.of(), 0, 0, List.of());

    /** Where there are too many organisations to write a "no" for each pair of them. */
    static Absence beyond(int organisations) {
        return new Absence(
                List.of(), 0, (int) Math.min(Integer.MAX_VALUE, (long) organisations * (organisations - 1)), List.of());
    }

    /** Whether nothing was read because there are too many. */
    public boolean tooMany() {
        return unanswered > 0 && silent.isEmpty();
    }

    public Absence {
        reports = List.copyOf(reports);
        silent = List.copyOf(silent);
    }
}
