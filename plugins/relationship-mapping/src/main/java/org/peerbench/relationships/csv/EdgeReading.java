package org.peerbench.relationships.csv;

import java.util.List;
import org.peerbench.relationships.network.Report;

/**
 * What a table of ties says. Always {@code kept + merged + skipped = read}.
 *
 * @param stated           the rows that make sense and are no repetition of another. Organisations that are not yet
 *                         known have a stand-in for an id: create them, then read again
 * @param reports          what is to be stored
 * @param replaced         ids of stored reports that no longer count, because a row puts them right
 * @param absence          what the pairs that have no row mean, where that was asked for
 * @param findings         by row
 * @param newOrganisations names that nobody knows yet, as first written
 * @param read             rows
 * @param kept             rows that become reports
 * @param merged           rows that say again what an earlier row or the record says
 * @param skipped          rows that are left out, each with a finding of severity ERROR
 */
public record EdgeReading(
        List<Stated> stated,
        List<Report> reports,
        List<String> replaced,
        Absence absence,
        List<RowFinding> findings,
        List<String> newOrganisations,
        int read,
        int kept,
        int merged,
        int skipped) {
    public EdgeReading {
        stated = List.copyOf(stated);
        reports = List.copyOf(reports);
        replaced = List.copyOf(replaced);
        findings = List.copyOf(findings);
        newOrganisations = List.copyOf(newOrganisations);
        if (kept + merged + skipped != read) {
            throw new IllegalArgumentException(kept + " + " + merged + " + " + skipped + " is not " + read);
        }
    }

    /** Every statement of the rows, whether it is to be stored or is on record already. */
    public List<Report> all() {
        return stated.stream().flatMap(row -> row.reports().stream()).toList();
    }
}
