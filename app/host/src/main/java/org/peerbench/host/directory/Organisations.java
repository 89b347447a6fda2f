package org.peerbench.host.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Reads organisations. Every list takes three statements, however long it is. */
public final class Organisations {
    private static final String ALL = "select o.* from organisation o";
    private static final String ORDER = " order by o.search, o.id";
    private static final String AREAS = """
            select oa.organisation_id, oa.area_id from organisation_area oa join area a on a.id = oa.area_id
            where oa.organisation_id in (<ids>) order by a.search, a.id
            """;
    /** Databases take only so many parameters in one statement. */
    private static final int AT_ONCE = 5_000;

    private final Handle sql;

    /** Reads on this connection. */
    public Organisations(Handle sql) {
        this.sql = sql;
    }

    /** The organisation with this id or public code, ended or not. */
    public Optional<OrganisationEntry> find(String idOrCode) {
        Where where = new Where().and("(o.id = :key or o.code = :key)").bind("key", idOrCode);
        return entries(rows(where)).stream().findFirst();
    }

    /** The organisations with these ids, in no particular order; unknown ids are left out. */
    public List<OrganisationEntry> withIds(Collection<String> ids) {
        List<String> asked = List.copyOf(ids);
        List<OrganisationEntry> found = new ArrayList<>();
        for (int from = 0; from < asked.size(); from += AT_ONCE) {
            List<String> some = asked.subList(from, Math.min(from + AT_ONCE, asked.size()));
            found.addAll(entries(rows(new Where().in("o.id in (<ids>)", "ids", some))));
        }
        return found;
    }

    /** A part of the organisations, by name. */
    public Slice<OrganisationEntry> list(OrganisationFilter filter, Paging paging) {
        Where where = filter.where().after("o", paging.after());
        List<OrganisationRow> rows = where.into(sql.createQuery(ALL + where.sql() + ORDER + " limit :limit"))
                .bind("limit", paging.limit() + 1)
                .map(OrganisationRow::of)
                .list();
        Slice<OrganisationRow> part = Slice.of(rows, paging.limit(), OrganisationRow::place);
        return part.with(entries(part.items()));
    }

    /** All organisations that fit, by name. */
    public List<OrganisationEntry> all(OrganisationFilter filter) {
        return entries(rows(filter.where()));
    }

    /** How many organisations fit. */
    public long count(OrganisationFilter filter) {
        Where where = filter.where();
        return where.into(sql.createQuery("select count(*) from organisation o" + where.sql()))
                .mapTo(Long.class)
                .one();
    }

    /** The types of the organisations that fit, with how many there are of each. */
    public List<Tally> types(OrganisationFilter filter) {
        Where where = filter.where();
        String question = "select o.type, count(*) as many from organisation o" + where.sql()
                + " group by o.type order by o.type";
        return where.into(sql.createQuery(question))
                .map((row, context) -> new Tally(row.getString("type"), row.getLong("many")))
                .list();
    }

    /** What the organisation came from and went into, with day and basis. */
    public List<Succession> successions(String id) {
        return Successions.ofOrganisations(sql, List.of(id)).all();
    }

    private List<OrganisationRow> rows(Where where) {
        return where.into(sql.createQuery(ALL + where.sql() + ORDER))
                .map(OrganisationRow::of)
                .list();
    }

    private List<OrganisationEntry> entries(List<OrganisationRow> rows) {
        List<String> ids = rows.stream().map(OrganisationRow::id).toList();
        Successions successions = Successions.ofOrganisations(sql, ids);
        Map<String, List<String>> areas = areas(ids);
        return rows.stream()
                .map(row -> row.entry(areas.getOrDefault(row.id(), List.of()), successions))
                .toList();
    }

    private Map<String, List<String>> areas(List<String> ids) {
        Map<String, List<String>> areas = new HashMap<>();
        if (!ids.isEmpty()) {
            sql.createQuery(AREAS)
                    .bindList("ids", ids)
                    .map((row, context) -> areas.computeIfAbsent(
                                    row.getString("organisation_id"), organisation -> new ArrayList<>())
                            .add(row.getString("area_id")))
                    .list();
        }
        return areas;
    }
}
