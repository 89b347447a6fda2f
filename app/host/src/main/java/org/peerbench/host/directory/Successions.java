package org.peerbench.host.directory;

import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.date.PartialDate;

/** What came before and after the records of one list, read at once for all of them. */
record Successions(List<Succession> all) {
    private static final String OF_AREAS = """
            select area_id as predecessor, successor_id as successor, changed_on, basis
            from area_succession where area_id in (<ids>) or successor_id in (<ids>)
            order by changed_on, area_id, successor_id
            """;
    private static final String OF_ORGANISATIONS = """
            select organisation_id as predecessor, successor_id as successor, changed_on, basis
            from organisation_succession where organisation_id in (<ids>) or successor_id in (<ids>)
            order by changed_on, organisation_id, successor_id
            """;

    static Successions ofAreas(Handle sql, Collection<String> ids) {
        return read(sql, OF_AREAS, ids);
    }

    static Successions ofOrganisations(Handle sql, Collection<String> ids) {
        return read(sql, OF_ORGANISATIONS, ids);
    }

    private static Successions read(Handle sql, String question, Collection<String> ids) {
        if (ids.isEmpty()) {
            return new Successions(List.of());
        }
        return new Successions(sql.createQuery(question)
                .bindList("ids", List.copyOf(ids))
                .map((row, context) -> new Succession(
                        row.getString("predecessor"),
                        row.getString("successor"),
                        row.getString("changed_on") == null ? null : PartialDate.of(row.getString("changed_on")),
                        row.getString("basis")))
                .list());
    }

    List<String> before(String id) {
        return all.stream()
                .filter(each -> each.successor().equals(id))
                .map(Succession::predecessor)
                .toList();
    }

    List<String> after(String id) {
        return all.stream()
                .filter(each -> each.predecessor().equals(id))
                .map(Succession::successor)
                .toList();
    }
}
