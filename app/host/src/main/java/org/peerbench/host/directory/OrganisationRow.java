package org.peerbench.host.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.statement.StatementContext;
import org.peerbench.api.date.Span;
import org.peerbench.api.directory.Organisation;

/** A row of the table of organisations, before its areas and successors are known. */
record OrganisationRow(
        String id,
        String code,
        String name,
        String type,
        Span valid,
        String website,
        String note,
        String source,
        long revision,
        String search) {
    static OrganisationRow of(ResultSet row, StatementContext context) throws SQLException {
        return new OrganisationRow(
                row.getString("id"),
                row.getString("code"),
                row.getString("name"),
                row.getString("type"),
                Span.of(row.getString("valid_from"), row.getString("valid_to")),
                row.getString("website"),
                row.getString("note"),
                row.getString("source_id"),
                row.getLong("revision"),
                row.getString("search"));
    }

    OrganisationEntry entry(List<String> areas, Successions successions) {
        Organisation organisation =
                new Organisation(id, code, name, type, areas, valid, successions.after(id), note, source, revision);
        return new OrganisationEntry(organisation, successions.before(id), website);
    }

    Cursor place() {
        return new Cursor(search, id);
    }
}
