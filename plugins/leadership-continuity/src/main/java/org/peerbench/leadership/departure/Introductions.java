package org.peerbench.leadership.departure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.data.Changes;
import org.peerbench.leadership.record.PersonRows;

/** The introductions that people made before they left. */
final class Introductions {
    private static final String TABLE = "leadership_continuity__introduction";

    private final Handle sql;

    Introductions(Handle sql) {
        this.sql = sql;
    }

    /** Those in an area, the earliest recorded first. */
    List<Introduction> in(String area) {
        return sql.createQuery("""
                        select id, holder_id, organisation_id, with_organisation_id, introduced_on, introduced_whom, revision
                        from leadership_continuity__introduction where area_id = :area order by id""")
                .bind("area", area)
                .map((row, context) -> new Introduction(
                        row.getString("id"),
                        row.getString("holder_id"),
                        row.getString("organisation_id"),
                        row.getString("with_organisation_id"),
                        LocalDate.parse(row.getString("introduced_on")),
                        row.getString("introduced_whom"),
                        row.getLong("revision")))
                .list();
    }

    /** Those that one person made in an area. */
    List<Introduction> of(String area, String person) {
        return in(area).stream().filter(each -> person.equals(each.person())).toList();
    }

    void add(Changes changes, String area, Introduction introduction) {
        String id = changes.newId();
        new PersonRows(sql).add(introduction.person(), TABLE, id);
        changes.insert(
                TABLE,
                Map.of(
                        "id", id,
                        "area_id", area,
                        "holder_id", introduction.person(),
                        "organisation_id", introduction.organisation(),
                        "with_organisation_id", introduction.with(),
                        "introduced_on", introduction.on().toString(),
                        "introduced_whom", introduction.whom()));
    }

    void change(Changes changes, Introduction introduction, String whom) {
        changes.update(TABLE, introduction.id(), introduction.revision(), Map.of("introduced_whom", whom));
    }

    void remove(Changes changes, Introduction introduction) {
        changes.delete(TABLE, introduction.id(), introduction.revision());
    }
}
