package org.peerbench.host.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.statement.StatementContext;
import org.peerbench.api.date.Span;
import org.peerbench.api.directory.Area;

/** A row of the table of areas, before its predecessors and successors are known. */
record AreaRow(Area area, String regionCode, MapPosition position, String source, String search) {
    static AreaRow of(ResultSet row, StatementContext context) throws SQLException {
        Area area = new Area(
                row.getString("id"),
                row.getString("code"),
                row.getString("name"),
                row.getString("kind"),
                row.getString("region"),
                Span.of(row.getString("valid_from"), row.getString("valid_to")),
                List.of(),
                List.of(),
                row.getString("lead"),
                row.getString("cover"),
                row.getString("note"),
                row.getLong("revision"));
        return new AreaRow(
                area, row.getString("region_code"), position(row), row.getString("source_id"), row.getString("search"));
    }

    private static MapPosition position(ResultSet row) throws SQLException {
        if (row.getString("longitude") != null && row.getString("latitude") != null) {
            return position(row.getString("longitude"), row.getString("latitude"), false);
        }
        if (row.getString("plane_x") != null && row.getString("plane_y") != null) {
            return position(row.getString("plane_x"), row.getString("plane_y"), true);
        }
        return null;
    }

    private static MapPosition position(String east, String north, boolean schematic) {
        return new MapPosition(Double.parseDouble(east), Double.parseDouble(north), schematic);
    }

    AreaEntry entry(Successions successions) {
        Area known = new Area(
                area.id(),
                area.code(),
                area.name(),
                area.kind(),
                area.region(),
                area.valid(),
                successions.before(area.id()),
                successions.after(area.id()),
                area.lead(),
                area.cover(),
                area.note(),
                area.revision());
        return new AreaEntry(known, regionCode, position, source);
    }

    Cursor place() {
        return new Cursor(search, area.id());
    }
}
