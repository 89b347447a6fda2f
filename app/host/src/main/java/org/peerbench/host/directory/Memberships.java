package org.peerbench.host.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads published memberships: commissioners and boards with their areas, trusts with their patients' areas. */
public final class Memberships {
    private static final String ALL = """
            select m.*, o.name as organisation_name, a.name as area_name
            from membership m join organisation o on o.id = m.organisation_id join area a on a.id = m.area_id
            """;

    private final Handle sql;

    /** Reads on this connection. */
    public Memberships(Handle sql) {
        this.sql = sql;
    }

    /** The organisations of an area, by kind and name. */
    public List<Membership> ofArea(String area) {
        return sql.createQuery(ALL + " where m.area_id = :area order by m.kind, m.period, o.search, o.id")
                .bind("area", area)
                .map(Memberships::membership)
                .list();
    }

    /** The areas of an organisation, by name. */
    public List<Membership> ofOrganisation(String organisation) {
        return sql.createQuery(ALL + " where m.organisation_id = :it order by m.kind, m.period, a.search, a.id")
                .bind("it", organisation)
                .map(Memberships::membership)
                .list();
    }

    private static Membership membership(ResultSet row, StatementContext context) throws SQLException {
        return new Membership(
                row.getString("organisation_id"),
                row.getString("organisation_name"),
                row.getString("area_id"),
                row.getString("area_name"),
                row.getString("kind"),
                row.getString("period"),
                row.getString("basis"),
                row.getString("amount"),
                row.getString("share_of_organisation"),
                row.getString("share_of_area"),
                row.getString("source_id"));
    }
}
