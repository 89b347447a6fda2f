package org.peerbench.host.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Reads areas. Every list takes two statements, however long it is. */
public final class Areas {
    private static final String ALL = "select a.* from area a";
    private static final String ORDER = " order by a.search, a.id";

    private final Handle sql;

    /** Reads on this connection. */
    public Areas(Handle sql) {
        this.sql = sql;
    }

    /** The area with this id or public code, ended or not. */
    public Optional<AreaEntry> find(String idOrCode) {
        return one(new Where().and("(a.id = :key or a.code = :key)").bind("key", idOrCode));
    }

    /** The area with this id or public code, if it existed on that day. */
    public Optional<AreaEntry> find(String idOrCode, LocalDate on) {
        return one(new Where()
                .and("(a.id = :key or a.code = :key)")
                .bind("key", idOrCode)
                .on("a", on));
    }

    /** A part of the areas, by name. */
    public Slice<AreaEntry> list(AreaFilter filter, Paging paging) {
        Where where = filter.where().after("a", paging.after());
        List<AreaRow> rows = where.into(sql.createQuery(ALL + where.sql() + ORDER + " limit :limit"))
                .bind("limit", paging.limit() + 1)
                .map(AreaRow::of)
                .list();
        Slice<AreaRow> part = Slice.of(rows, paging.limit(), AreaRow::place);
        return part.with(entries(part.items()));
    }

    /** All areas that fit, by name: for maps and choices, which need every one. */
    public List<AreaEntry> all(AreaFilter filter) {
        return entries(rows(filter.where()));
    }

    /** The areas with these ids, by name. */
    public List<AreaEntry> withIds(Collection<String> ids) {
        return entries(rows(new Where().in("a.id in (<ids>)", "ids", ids)));
    }

    /** How many areas fit. */
    public long count(AreaFilter filter) {
        Where where = filter.where();
        return where.into(sql.createQuery("select count(*) from area a" + where.sql()))
                .mapTo(Long.class)
                .one();
    }

    /** The kinds of the areas that fit, with how many there are of each. */
    public List<Tally> kinds(AreaFilter filter) {
        return tally("kind", filter);
    }

    /** The regions of the areas that fit, with how many areas each has. */
    public List<Tally> regions(AreaFilter filter) {
        return tally("region", filter);
    }

    /** What the area came from and went into, with day and basis. */
    public List<Succession> successions(String id) {
        return Successions.ofAreas(sql, List.of(id)).all();
    }

    private List<Tally> tally(String column, AreaFilter filter) {
        Where where = filter.where().and("a." + column + " is not null");
        String question = "select a.%1$s as value, count(*) as many from area a%2$s group by a.%1$s order by a.%1$s"
                .formatted(column, where.sql());
        return where.into(sql.createQuery(question))
                .map((row, context) -> new Tally(row.getString("value"), row.getLong("many")))
                .list();
    }

    private Optional<AreaEntry> one(Where where) {
        return entries(rows(where)).stream().findFirst();
    }

    private List<AreaRow> rows(Where where) {
        return where.into(sql.createQuery(ALL + where.sql() + ORDER))
                .map(AreaRow::of)
                .list();
    }

    private List<AreaEntry> entries(List<AreaRow> rows) {
        List<String> ids = rows.stream().map(row -> row.area().id()).toList();
        Successions successions = Successions.ofAreas(sql, ids);
        return rows.stream().map(row -> row.entry(successions)).toList();
    }
}
