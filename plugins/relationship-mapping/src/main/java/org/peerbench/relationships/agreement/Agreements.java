package org.peerbench.relationships.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.data.Changes;
import org.peerbench.api.date.PartialDate;
import org.peerbench.api.date.Span;

/** The agreements of areas. */
public final class Agreements {
    private static final String TABLE = "relationship_mapping__agreement";
    private static final String PARTY = "relationship_mapping__agreement_party";
    private static final String RISK = "relationship_mapping__agreement_risk";
    private static final String OF_AREA = """
            select id, kind, title, status, valid_from, valid_to, source, note, revision
            from relationship_mapping__agreement where area_id = :area order by title, id""";
    private static final String PARTIES = """
            select id, agreement_id, organisation_id, joined, revision
            from relationship_mapping__agreement_party where area_id = :area order by id""";
    private static final String RISKS = """
            select id, agreement_id, kind, what, borne_by, revision
            from relationship_mapping__agreement_risk where area_id = :area order by id""";

    private final Handle sql;

    /** Reads on this connection. */
    public Agreements(Handle sql) {
        this.sql = sql;
    }

    private record Seat(String id, String agreement, Party party, long revision) {}

    private record Named(String id, String agreement, Risk risk, long revision) {}

    /** Those of an area, by title. */
    public List<Agreement> of(String area) {
        List<Seat> seats = seats(area);
        List<Named> risks = risks(area);
        return sql
                .createQuery(OF_AREA)
                .bind("area", area)
                .map((row, context) -> new Agreement(
                        row.getString("id"),
                        Kind.valueOf(row.getString("kind")),
                        row.getString("title"),
                        Status.valueOf(row.getString("status")),
                        Span.of(row.getString("valid_from"), row.getString("valid_to")),
                        row.getString("source"),
                        row.getString("note"),
                        List.of(),
                        List.of(),
                        row.getLong("revision")))
                .list()
                .stream()
                .map(agreement -> whole(agreement, seats, risks))
                .toList();
    }

    private static Agreement whole(Agreement bare, List<Seat> seats, List<Named> risks) {
        return new Agreement(
                bare.id(),
                bare.kind(),
                bare.title(),
                bare.status(),
                bare.at(),
                bare.source(),
                bare.note(),
                seats.stream()
                        .filter(seat -> seat.agreement().equals(bare.id()))
                        .map(Seat::party)
                        .toList(),
                risks.stream()
                        .filter(named -> named.agreement().equals(bare.id()))
                        .map(Named::risk)
                        .toList(),
                bare.revision());
    }

    /** The one with this id. */
    public Optional<Agreement> find(String area, String id) {
        return of(area).stream().filter(agreement -> agreement.id().equals(id)).findFirst();
    }

    /** Stores one. Says the id. */
    public String add(Changes changes, String area, Agreement agreement) {
        String id = changes.newId();
        Map<String, Object> row = columns(agreement);
        row.put("id", id);
        row.put("area_id", area);
        changes.insert(TABLE, row);
        agreement.parties().forEach(party -> join(changes, area, id, party));
        agreement.risks().forEach(risk -> name(changes, area, id, risk));
        return id;
    }

    /** Stores what has become of one; its id and revision are those the writer has seen. */
    public void change(Changes changes, String area, Agreement agreement) {
        changes.update(TABLE, agreement.id(), agreement.revision(), columns(agreement));
        List<Seat> before = new ArrayList<>(seats(area));
        before.removeIf(seat -> !seat.agreement().equals(agreement.id()));
        before.stream()
                .filter(seat -> !agreement.organisations().contains(seat.party().organisation()))
                .forEach(seat -> changes.delete(PARTY, seat.id(), seat.revision()));
        agreement.parties().stream()
                .filter(party -> before.stream()
                        .noneMatch(seat -> seat.party().organisation().equals(party.organisation())))
                .forEach(party -> join(changes, area, agreement.id(), party));
        risks(area).stream()
                .filter(named -> named.agreement().equals(agreement.id()))
                .forEach(named -> changes.delete(RISK, named.id(), named.revision()));
        agreement.risks().forEach(risk -> name(changes, area, agreement.id(), risk));
    }

    /** Another partner joins. */
    public void join(Changes changes, String area, String agreement, Party party) {
        Map<String, Object> row = new HashMap<>();
        row.put("id", changes.newId());
        row.put("agreement_id", agreement);
        row.put("area_id", area);
        row.put("organisation_id", party.organisation());
        row.put("joined", party.joined().map(PartialDate::text).orElse(null));
        changes.insert(PARTY, row);
    }

    /** A partner takes part no longer, as if it never had. */
    public void leave(Changes changes, String area, String agreement, String organisation) {
        seats(area).stream()
                .filter(seat -> seat.agreement().equals(agreement)
                        && seat.party().organisation().equals(organisation))
                .forEach(seat -> changes.delete(PARTY, seat.id(), seat.revision()));
    }

    /** Takes one out, with its parties and risks. */
    public void remove(Changes changes, String area, Agreement agreement) {
        agreement.organisations().forEach(party -> leave(changes, area, agreement.id(), party));
        risks(area).stream()
                .filter(named -> named.agreement().equals(agreement.id()))
                .forEach(named -> changes.delete(RISK, named.id(), named.revision()));
        changes.delete(TABLE, agreement.id(), agreement.revision());
    }

    private static void name(Changes changes, String area, String agreement, Risk risk) {
        changes.insert(
                RISK,
                Map.of(
                        "id", changes.newId(),
                        "agreement_id", agreement,
                        "area_id", area,
                        "kind", risk.kind().name(),
                        "what", risk.what(),
                        "borne_by", risk.borneBy()));
    }

    private static Map<String, Object> columns(Agreement agreement) {
        Map<String, Object> row = new HashMap<>();
        row.put("kind", agreement.kind().name());
        row.put("title", agreement.title());
        row.put("status", agreement.status().name());
        row.put("valid_from", text(agreement.at().from()));
        row.put("valid_to", text(agreement.at().to()));
        row.put("source", agreement.source());
        row.put("note", agreement.note());
        return row;
    }

    private static String text(PartialDate date) {
        return date == null ? null : date.text();
    }

    private List<Seat> seats(String area) {
        return sql.createQuery(PARTIES)
                .bind("area", area)
                .map((row, context) -> new Seat(
                        row.getString("id"),
                        row.getString("agreement_id"),
                        new Party(
                                row.getString("organisation_id"),
                                Optional.ofNullable(row.getString("joined")).map(PartialDate::of)),
                        row.getLong("revision")))
                .list();
    }

    private List<Named> risks(String area) {
        return sql.createQuery(RISKS)
                .bind("area", area)
                .map((row, context) -> new Named(
                        row.getString("id"),
                        row.getString("agreement_id"),
                        new Risk(
                                Risk.Kind.valueOf(row.getString("kind")),
                                row.getString("what"),
                                row.getString("borne_by")),
                        row.getLong("revision")))
                .list();
    }
}
