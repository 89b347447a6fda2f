package org.peerbench.relationships.importing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.peerbench.api.data.Transaction;
import org.peerbench.api.date.Span;
import org.peerbench.api.directory.Area;
import org.peerbench.relationships.csv.EdgeReading;
import org.peerbench.relationships.network.Origin;
import org.peerbench.relationships.network.Report;
import org.peerbench.relationships.record.Partners;
import org.peerbench.relationships.record.Reports;
import org.peerbench.relationships.record.Waves;

/**
 * Writes what a file says.
 *
 * @param asked       the survey that the whole file belongs to; else each row may name its own
 * @param addPartners whether who is named joins those at the table
 */
record Landing(Area area, AskedWave asked, boolean addPartners, LocalDate today, Instant now) {
    void write(Transaction tx, EdgeReading reading) {
        Reports reports = new Reports(tx.sql());
        Map<String, Origin> surveys = new HashMap<>();
        Stream.concat(reading.reports().stream(), reading.absence().reports().stream())
                .forEach(report -> reports.add(
                        tx.changes(), area.id(), report.from(origin(tx, report, reading.reports(), surveys))));
        reading.replaced().forEach(id -> reports.supersede(tx.changes(), area.id(), id, now));
        if (addPartners) {
            seat(tx, reading.all());
        }
    }

    private Origin origin(Transaction tx, Report report, List<Report> all, Map<String, Origin> surveys) {
        String name = asked.name().isEmpty() ? report.origin().wave().orElse("") : "";
        Origin survey = surveys.computeIfAbsent(name, wave -> wave(wave, tx, all));
        Origin said = report.origin();
        return new Origin(survey.wave(), said.respondentPerson(), said.confidentiality());
    }

    /** A survey that a row names: the area's own, or one that is begun with all the rows that name it. */
    private Origin wave(String name, Transaction tx, List<Report> all) {
        if (name.isEmpty()) {
            return asked.origin(tx, all);
        }
        List<Report> its = all.stream()
                .filter(report -> report.origin().wave().equals(Optional.of(name)))
                .toList();
        return new AskedWave(area, name, new Waves(tx.sql()).find(area.id(), name), today).origin(tx, its);
    }

    /** Who has a tie here is at the table; since when is not known from that. */
    private void seat(Transaction tx, List<Report> reports) {
        Partners partners = new Partners(tx.sql());
        Set<String> present = new HashSet<>(partners.of(area.id()).stream()
                .map(partner -> partner.organisation())
                .toList());
        Set<String> named = new LinkedHashSet<>();
        reports.forEach(report -> named.addAll(List.of(report.sender(), report.receiver())));
        for (String organisation : named) {
            if (present.add(organisation)) {
                partners.put(tx.changes(), area.id(), organisation, Span.OPEN, null);
                tx.directory().worksIn(organisation, area.id());
            }
        }
    }
}
