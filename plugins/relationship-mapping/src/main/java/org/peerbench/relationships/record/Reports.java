package org.peerbench.relationships.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.peerbench.api.data.Changes;
import org.peerbench.api.data.HeldBack;
import org.peerbench.api.date.PartialDate;
import org.peerbench.api.date.Span;
import org.peerbench.relationships.Permissions;
import org.peerbench.relationships.network.Answer;
import org.peerbench.relationships.network.AnswerStatus;
import org.peerbench.relationships.network.Basis;
import org.peerbench.relationships.network.Carriers;
import org.peerbench.relationships.network.Confidentiality;
import org.peerbench.relationships.network.Ends;
import org.peerbench.relationships.network.Evidence;
import org.peerbench.relationships.network.Origin;
import org.peerbench.relationships.network.Report;

/**
 * The reports of areas. They are added and, when they no longer count, marked with the instant; never edited, so that
 * what was known at any time stays known.
 */
public final class Reports {
    private static final String TABLE = "relationship_mapping__report";
    private static final String OF_AREA = """
            select r.*, coalesce(known_from, recorded_at) as known from relationship_mapping__report r
            where area_id = :area and (:relation = '' or relation = :relation) and (:wave = '' or wave_id = :wave)
              and (:by = '' or coalesce(known_from, recorded_at) <= :by)
              and (superseded_at is null or (:by <> '' and superseded_at > :by))
            order by known, id""";
    private static final String ONE =
            "select revision from relationship_mapping__report where area_id = :area and id = :id and superseded_at is null";

    /** As the store writes instants: always three decimals, or the texts sort wrongly. */
    private static final DateTimeFormatter INSTANT =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter(java.util.Locale.ROOT);

    private final Handle sql;

    /** Reads on this connection. */
    public Reports(Handle sql) {
        this.sql = sql;
    }

    /** What the history tells only those who look after the area, as {@link AreaRecord} does of what counts. */
    public static List<HeldBack> heldBack() {
        String column = "confidentiality";
        return List.of(
                HeldBack.columns(
                                TABLE,
                                Permissions.PEOPLE.key(),
                                "sender_person",
                                "receiver_person",
                                "respondent_person")
                        .andRows(column, Confidentiality.COORDINATOR.name()),
                HeldBack.fromAll(TABLE, column, Confidentiality.AGGREGATE.name()));
    }

    /**
     * The reports in an area that count, oldest record first, whoever may know them: for what is written next. What is
     * shown comes from an {@link AreaRecord}.
     *
     * @param relation code of the relation; the empty text for all
     */
    public List<Report> of(String area, String relation, Basis basis) {
        return sql.createQuery(OF_AREA)
                .bind("area", area)
                .bind("relation", relation)
                .bind("wave", basis.wave().orElse(""))
                .bind("by", basis.recordedBy().map(INSTANT::format).orElse(""))
                .map(Reports::report)
                .list();
    }

    /** Stores a report, which gets an id of its own; it counts from when it was written down. Says the id. */
    public String add(Changes changes, String area, Report report) {
        Map<String, Object> row = new HashMap<>();
        String id = changes.newId();
        row.put("id", id);
        row.put("area_id", area);
        row.put("relation", report.relation());
        row.put("sender", report.sender());
        row.put("receiver", report.receiver());
        row.put("on_behalf_of", report.onBehalfOf());
        row.put("respondent", report.respondent());
        row.put("status", report.answer().status().name());
        row.put(
                "value",
                report.answer().given() ? (long) report.answer().value().getAsInt() : null);
        row.put("valid_from", text(report.period().from()));
        row.put("valid_to", text(report.period().to()));
        row.put("observed", text(report.observed().orElse(null)));
        row.put("known_from", report.recordedAt());
        row.put("source", report.source());
        row.put("note", report.note());
        row.put("sender_person", report.carriers().sender().orElse(null));
        row.put("receiver_person", report.carriers().receiver().orElse(null));
        row.put("respondent_person", report.origin().respondentPerson().orElse(null));
        row.put("wave_id", report.origin().wave().orElse(null));
        row.put("confidentiality", report.origin().confidentiality().name());
        changes.insert(TABLE, row);
        return id;
    }

    /**
     * From now on a report does not count any more: it was taken back, or a later answer replaces it.
     *
     * @return whether it was there and counted
     */
    public boolean supersede(Changes changes, String area, String id, Instant now) {
        Optional<Long> revision = sql.createQuery(ONE)
                .bind("area", area)
                .bind("id", id)
                .mapTo(Long.class)
                .findOne();
        revision.ifPresent(seen -> changes.update(TABLE, id, seen, Map.of("superseded_at", now)));
        return revision.isPresent();
    }

    private static String text(PartialDate date) {
        return date == null ? null : date.text();
    }

    private static Report report(ResultSet row, StatementContext context) throws SQLException {
        long value = row.getLong("value");
        OptionalInt given = row.wasNull() ? OptionalInt.empty() : OptionalInt.of((int) value);
        String observed = row.getString("observed");
        return new Report(
                row.getString("id"),
                row.getString("relation"),
                new Ends(row.getString("sender"), row.getString("receiver"), row.getString("on_behalf_of")),
                new Answer(AnswerStatus.valueOf(row.getString("status")), given),
                Span.of(row.getString("valid_from"), row.getString("valid_to")),
                new Evidence(
                        row.getString("respondent"),
                        Optional.ofNullable(observed).map(PartialDate::of),
                        Instant.parse(row.getString("known")),
                        row.getString("source"),
                        row.getString("note")),
                Carriers.of(row.getString("sender_person"), row.getString("receiver_person")),
                new Origin(
                        Optional.ofNullable(row.getString("wave_id")),
                        Optional.ofNullable(row.getString("respondent_person")),
                        Confidentiality.valueOf(row.getString("confidentiality"))));
    }
}
