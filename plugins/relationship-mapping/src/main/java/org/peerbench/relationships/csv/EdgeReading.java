package org.peerbench.relationships.csv;

import java.util.List;
import org.peerbench.relationships.network.Report;

/**
 * What a table of ties says. Always {@code kept + merged + skipped = read}.
 *
 * @param reports          one or two for every row that is kept. Organisations that are not yet known have a stand-in
 *                         for an id: create them, then read again
 * @param absence          what the pairs that have no row mean, where that was asked for
 * @param findings         by row
 * @param newOrganisations names that nobody knows yet, as first written
 * @param read             rows
 * @param kept             rows that become reports
 * @param merged           rows that say again what an earlier row says
 * @param skipped          rows that are left out, each with a finding of severity ERROR
 */
public record EdgeReading(
        List<Report> reports,
        Absence absence,
        List<RowFinding> findings,
        List<String> newOrganisations,
        int read,
        int kept,
        int merged,
        int skipped) {
    public EdgeReading {
        reports = List.copyOf(reports);
        findings = List.copyOf(findings);
        newOrganisations = List.copyOf(newOrganisations);
        if (kept + merged + skipped != read) {
            throw new IllegalArgumentException(kept + " + " + merged + " + " + skipped + " is not " + read);
        }
    }
}
