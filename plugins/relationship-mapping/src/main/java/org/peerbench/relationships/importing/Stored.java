package org.peerbench.relationships.importing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.peerbench.api.ToolContext;
import org.peerbench.api.directory.Area;
import org.peerbench.relationships.csv.OnRecord;
import org.peerbench.relationships.network.Relation;
import org.peerbench.relationships.network.Report;
import org.peerbench.relationships.record.Partner;
import org.peerbench.relationships.record.Partners;
import org.peerbench.relationships.record.Reports;
import org.peerbench.relationships.record.Wave;
import org.peerbench.relationships.record.Waves;
import org.peerbench.relationships.record.Withdrawn;

/** Statements, partners and surveys of an area as they are stored now. */
record Stored(List<Report> reports, Set<String> withdrawn, List<Partner> partners, List<Wave> waves) {
    static Stored of(Area area, Relation relation, AskedWave wave, ToolContext context) {
        return context.database()
                .read(sql -> new Stored(
                        new Reports(sql).of(area.id(), relation.code(), wave.basis()),
                        new Withdrawn(sql).of(area.id()),
                        new Partners(sql).of(area.id()),
                        new Waves(sql).of(area.id())));
    }

    /** For holding a file against it. */
    OnRecord onRecord(Relation relation, AskedWave asked, Predicate<Report> said) {
        return new OnRecord(relation.directed(), reports, withdrawn, waves(asked), said);
    }

    /** A file that belongs to one survey as a whole belongs to it with every row. */
    private UnaryOperator<String> waves(AskedWave asked) {
        Map<String, String> byName = waves.stream()
                .collect(Collectors.toMap(wave -> plain(wave.name()), Wave::id, (first, second) -> first));
        Set<String> ids = waves.stream().map(Wave::id).collect(Collectors.toSet());
        return named -> {
            String name = asked.name().isEmpty() ? named : asked.name();
            return name.isEmpty() || ids.contains(name) ? name : byName.getOrDefault(plain(name), "new:" + name);
        };
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
