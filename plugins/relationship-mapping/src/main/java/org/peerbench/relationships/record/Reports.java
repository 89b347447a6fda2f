package org.peerbench.relationships.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.peerbench.api.data.Changes;
import org.peerbench.api.date.PartialDate;
import org.peerbench.api.date.Span;
import org.peerbench.relationships.network.Answer;
import org.peerbench.relationships.network.AnswerStatus;
import org.peerbench.relationships.network.Report;

/** The reports of areas: they are added and taken back, never edited. */
public final class Reports {
    private static final String TABLE = "relationship_mapping__report";
    private static final String OF_AREA =
            "select * from relationship_mapping__report where area_id = :area and relation = :relation order by recorded_at, id";
    private static final String ONE =
            "select revision from relationship_mapping__report where area_id = :area and id = :id";

    private final Handle sql;

    /** Reads on this connection. */
    public Reports(Handle sql) {
        this.sql = sql;
    }

    /** All reports on a relation in an area, oldest record first. */
    public List<Report> of(String area, String relation) {
        return sql.createQuery(OF_AREA)
                .bind("area", area)
                .bind("relation", relation)
                .map(Reports::report)
                .list();
    }

    /** Stores a report; id and time of recording are given by the transaction. */
    public void add(Changes changes, String area, Report report) {
        Map<String, Object> row = new HashMap<>();
        row.put("id", changes.newId());
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
        row.put("source", report.source());
        row.put("note", report.note());
        changes.insert(TABLE, row);
    }

    /** Takes a report back; the change log keeps it. Says whether it was there. */
    public boolean takeBack(Changes changes, String area, String id) {
        Optional<Long> revision = sql.createQuery(ONE)
                .bind("area", area)
                .bind("id", id)
                .mapTo(Long.class)
                .findOne();
        revision.ifPresent(seen -> changes.delete(TABLE, id, seen));
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
                row.getString("sender"),
                row.getString("receiver"),
                row.getString("on_behalf_of"),
                row.getString("respondent"),
                new Answer(AnswerStatus.valueOf(row.getString("status")), given),
                Span.of(row.getString("valid_from"), row.getString("valid_to")),
                Optional.ofNullable(observed).map(PartialDate::of),
                Instant.parse(row.getString("recorded_at")),
                row.getString("source"),
                row.getString("note"));
    }
}
