package org.peerbench.relationships.exporting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peerbench.api.date.PartialDate;
import org.peerbench.api.directory.Organisation;
import org.peerbench.relationships.file.Direction;
import org.peerbench.relationships.file.Link;
import org.peerbench.relationships.file.NetworkFile;
import org.peerbench.relationships.file.Node;
import org.peerbench.relationships.network.Confidentiality;
import org.peerbench.relationships.network.Relation;
import org.peerbench.relationships.network.Report;
import org.peerbench.relationships.network.Scale;
import org.peerbench.relationships.record.Partner;

/**
 * An area's partners and reports as a network file: an arc for each answer that means a link, a statement without a line
 * for every other.
 *
 * @param waves  names of the surveys by id
 * @param people whether ids of people may be in it
 */
record AreaFile(Relation relation, Map<String, String> waves, boolean people) {
    NetworkFile of(List<Partner> partners, List<Report> reports, List<Organisation> organisations) {
        Map<String, Organisation> known =
                organisations.stream().collect(Collectors.toMap(Organisation::id, Function.identity()));
        Map<String, Partner> seats = partners.stream()
                .collect(Collectors.toMap(Partner::organisation, Function.identity(), (one, other) -> one));
        List<Node> nodes = named(partners, reports).stream()
                .map(id -> node(id, known.get(id), seats.get(id)))
                .toList();
        return NetworkFile.of(nodes, reports.stream().map(this::link).toList());
    }

    /** Partners first, then whoever is only spoken of or speaks. */
    static Set<String> named(List<Partner> partners, List<Report> reports) {
        Set<String> named = new LinkedHashSet<>();
        partners.forEach(partner -> named.add(partner.organisation()));
        reports.forEach(report -> named.addAll(List.of(report.sender(), report.receiver(), report.onBehalfOf())));
        return named;
    }

    private static Node node(String id, Organisation organisation, Partner seat) {
        Map<String, String> attributes = new LinkedHashMap<>();
        if (organisation != null) {
            put(attributes, "code", organisation.code());
            put(attributes, "type", organisation.type());
        }
        if (seat != null) {
            put(attributes, "from", text(seat.at().from()));
            put(attributes, "to", text(seat.at().to()));
            put(attributes, "note", seat.note());
        }
        return Node.of(id, organisation == null ? id : organisation.name(), attributes);
    }

    private Link link(Report report) {
        Map<String, String> said = said(report);
        if (!means(report)) {
            return Link.undrawn(report.sender(), report.receiver(), said);
        }
        return Link.drawn(report.id(), report.sender(), report.receiver(), Direction.ONE_WAY, said);
    }

    private boolean means(Report report) {
        Scale scale = relation.scale();
        return report.answer().given() && scale.rank(report.answer().value().getAsInt()) > 0;
    }

    private Map<String, String> said(Report report) {
        Map<String, String> said = new LinkedHashMap<>();
        report.answer().value().ifPresent(value -> said.put("level", String.valueOf(value)));
        if (means(report)) {
            said.put("weight", weight(report.answer().value().getAsInt()));
        }
        put(
                said,
                "status",
                report.answer().given() ? null : report.answer().status().name());
        put(said, "from", text(report.period().from()));
        put(said, "to", text(report.period().to()));
        put(said, "observed", text(report.observed().orElse(null)));
        put(said, "recorded", report.recordedAt().toString());
        put(said, "speaker", report.onBehalfOf().equals(report.sender()) ? null : report.onBehalfOf());
        put(said, "respondent", report.respondent());
        if (people) {
            put(said, "source_person", report.carriers().sender().orElse(null));
            put(said, "target_person", report.carriers().receiver().orElse(null));
            put(said, "respondent_person", report.origin().respondentPerson().orElse(null));
        }
        put(
                said,
                "wave",
                report.origin().wave().map(id -> waves.getOrDefault(id, id)).orElse(null));
        Confidentiality told = report.origin().confidentiality();
        put(said, "confidentiality", told == Confidentiality.PARTNERS ? null : told.name());
        put(said, "provenance", report.source());
        put(said, "note", report.note());
        put(said, "report", report.id());
        return said;
    }

    /** Larger is closer in every program, whatever the scale. */
    private String weight(int value) {
        return String.valueOf(
                relation.scale().higherIsStronger() ? value : relation.scale().rank(value));
    }

    private static void put(Map<String, String> attributes, String name, String value) {
        if (value != null && !value.isBlank()) {
            attributes.put(name, value);
        }
    }

    private static String text(PartialDate date) {
        return date == null ? null : date.text();
    }

    /** All attribute names of some nodes or links, in the order in which they first come. */
    static List<String> names(List<Map<String, String>> all) {
        Set<String> names = new LinkedHashSet<>();
        all.forEach(attributes -> names.addAll(attributes.keySet()));
        return new ArrayList<>(names);
    }
}
