package org.peerbench.relationships.importing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.peerbench.api.ToolContext;
import org.peerbench.api.data.Transaction;
import org.peerbench.api.date.PartialDate;
import org.peerbench.api.directory.Area;
import org.peerbench.api.text.Texts;
import org.peerbench.relationships.network.Basis;
import org.peerbench.relationships.network.Origin;
import org.peerbench.relationships.network.Report;
import org.peerbench.relationships.record.Partner;
import org.peerbench.relationships.record.Partners;
import org.peerbench.relationships.record.Wave;
import org.peerbench.relationships.record.Waves;

/**
 * The survey that a file belongs to.
 *
 * @param name  as it was given; the empty text when the file belongs to none
 * @param known the one that the area has already
 */
record AskedWave(Area area, String name, Optional<Wave> known, LocalDate today) {
    static AskedWave of(Map<String, String> parameters, Area area, ToolContext context) {
        String name = parameters.getOrDefault("wave", "").strip();
        Optional<Wave> known = name.isEmpty()
                ? Optional.empty()
                : context.database().read(sql -> new Waves(sql).find(area.id(), name));
        return new AskedWave(area, name, known, LocalDate.now(context.clock()));
    }

    /** What was said before in the same survey; in general when the file belongs to none. */
    Basis basis() {
        return name.isEmpty() ? Basis.ALL : Basis.ofWave(known.map(Wave::id).orElse("none"));
    }

    List<String> notes(Texts texts) {
        return name.isEmpty() || known.isPresent() ? List.of() : List.of(texts.of("importing.newWave", name));
    }

    /** How the reports of the file came to be; begins the survey if the area has not had it. */
    Origin origin(Transaction tx, List<Report> reports) {
        if (name.isEmpty()) {
            return Origin.UNASKED;
        }
        Waves waves = new Waves(tx.sql());
        Optional<Wave> found = waves.find(area.id(), name);
        if (found.isEmpty()) {
            return Origin.of(waves.add(tx.changes(), begun(tx, reports)), null);
        }
        Set<String> more = new TreeSet<>(named(reports));
        found.get().roster().forEach(more::remove);
        waves.seat(tx.changes(), area.id(), found.get().id(), more);
        return Origin.of(found.get().id(), null);
    }

    /** It began with the first answer; asked about were those at the table then, and whoever the file names. */
    private Wave begun(Transaction tx, List<Report> reports) {
        Optional<PartialDate> opened = reports.stream()
                .flatMap(report -> report.observed().stream())
                .min(Comparator.comparing(PartialDate::earliest));
        LocalDate day = opened.map(PartialDate::earliest).orElse(today);
        Set<String> roster = new LinkedHashSet<>(named(reports));
        new Partners(tx.sql())
                .of(area.id()).stream()
                        .filter(partner -> partner.at().possiblyOn(day))
                        .map(Partner::organisation)
                        .forEach(roster::add);
        return new Wave("", area.id(), name, opened, Optional.empty(), Optional.empty(), "", List.copyOf(roster), 0);
    }

    private static Set<String> named(List<Report> reports) {
        Set<String> named = new LinkedHashSet<>();
        reports.forEach(report -> {
            named.add(report.sender());
            named.add(report.receiver());
        });
        return named;
    }
}
