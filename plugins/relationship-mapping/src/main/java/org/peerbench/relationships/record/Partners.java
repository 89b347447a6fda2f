package org.peerbench.relationships.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.peerbench.api.data.Changes;
import org.peerbench.api.date.Span;

/** The partners of areas. */
public final class Partners {
    private static final String TABLE = "relationship_mapping__partner";
    private static final String ALL =
            "select id, organisation_id, valid_from, valid_to, note, revision from relationship_mapping__partner where area_id = :area";
    private static final String OF_AREA = ALL + " order by id";
    private static final String ONE = ALL + " and organisation_id = :organisation";
    private static final String AREAS =
            "select distinct area_id from relationship_mapping__partner union select distinct area_id from relationship_mapping__report";

    private static final String OF_ORGANISATION =
            "select area_id from relationship_mapping__partner where organisation_id = :organisation order by area_id";

    private final Handle sql;

    /** Reads on this connection. */
    public Partners(Handle sql) {
        this.sql = sql;
    }

    /** All that were ever recorded in an area. */
    public List<Partner> of(String area) {
        return sql.createQuery(OF_AREA)
                .bind("area", area)
                .map(Partners::partner)
                .list();
    }

    /** The one for this organisation. */
    public Optional<Partner> of(String area, String organisation) {
        return sql.createQuery(ONE)
                .bind("area", area)
                .bind("organisation", organisation)
                .map(Partners::partner)
                .findFirst();
    }

    /** Areas of which anything is recorded. */
    public List<String> areas() {
        return sql.createQuery(AREAS).mapTo(String.class).list();
    }

    /** Areas at whose table an organisation is, or was. */
    public List<String> areas(String organisation) {
        return sql.createQuery(OF_ORGANISATION)
                .bind("organisation", organisation)
                .mapTo(String.class)
                .list();
    }

    /** Brings an organisation to the table; one that is there, or was, gets the new dates. */
    public void put(Changes changes, String area, String organisation, Span at, String note) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("valid_from", at.from() == null ? null : at.from().text());
        columns.put("valid_to", at.to() == null ? null : at.to().text());
        columns.put("note", note);
        Optional<Partner> known = of(area, organisation);
        if (known.isPresent()) {
            Partner partner = known.get();
            if (!partner.at().equals(at)) {
                changes.update(TABLE, partner.id(), partner.revision(), columns);
            }
            return;
        }
        columns.put("id", changes.newId());
        columns.put("area_id", area);
        columns.put("organisation_id", organisation);
        changes.insert(TABLE, columns);
    }

    /** Takes an organisation from the table as if it had never been there; its reports stay. */
    public void remove(Changes changes, Partner partner) {
        changes.delete(TABLE, partner.id(), partner.revision());
    }

    private static Partner partner(ResultSet row, StatementContext context) throws SQLException {
        return new Partner(
                row.getString("id"),
                row.getString("organisation_id"),
                Span.of(row.getString("valid_from"), row.getString("valid_to")),
                row.getString("note"),
                row.getLong("revision"));
    }
}
