package org.peerbench.relationships.exporting;

import java.time.LocalDate;
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
import org.peerbench.relationships.record.Partner;

/**
 * An area's partners and reports as a network file: an arc for what each partner says of each other on a day, where that
 * is a link, and a statement without a line for all else.
 *
 * @param waves  names of the surveys by id
 * @param people whether ids of people may be in it
 * @param day    on which the arcs hold
 */
record AreaFile(Relation relation, Map<String, String> waves, boolean people, LocalDate day) {
    NetworkFile of(List<Partner> partners, List<Report> reports, List<Organisation> organisations) {
        Map<String, Organisation> known =
                organisations.stream().collect(Collectors.toMap(Organisation::id, Function.identity()));
        Map<String, Partner> seats = partners.stream()
                .collect(Collectors.toMap(Partner::organisation, Function.identity(), (one, other) -> one));
        List<Node> nodes = named(partners, reports).stream()
                .map(id -> node(id, known.get(id), seats.get(id)))
                .toList();
        TodaysLines lines = TodaysLines.of(relation, reports, day);
        return NetworkFile.of(
                nodes, reports.stream().map(report -> link(report, lines)).toList());
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

    private Link link(Report report, TodaysLines lines) {
        String sender = lines.senders().get(report.id());
        if (sender == null) {
            return Link.undrawn(report.sender(), report.receiver(), said(report));
        }
        Report sent = sender.equals(report.sender()) ? report : turned(report);
        Map<String, String> said = new LinkedHashMap<>(said(sent));
        said.put("weight", weight(sent.answer().value().getAsInt()));
        return Link.drawn(sent.id(), sent.sender(), sent.receiver(), Direction.ONE_WAY, said);
    }

    /** Of a relation without a direction, what the other end says goes out from there. */
    private static Report turned(Report report) {
        return report.about(report.receiver(), report.sender(), report.onBehalfOf())
                .between(report.carriers().turned());
    }

    private Map<String, String> said(Report report) {
        Map<String, String> said = new LinkedHashMap<>();
        report.answer().value().ifPresent(value -> said.put("level", String.valueOf(value)));
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
