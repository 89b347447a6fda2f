package org.peerbench.host.directory;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.directory.Person;

/** Reads people, with or without the ways to reach them. */
public final class People {
    private static final String ALL = "select p.* from person p";
    private static final String ORDER = " order by p.search, p.id";

    private final Handle sql;
    private final Contacts contacts;

    /** Reads on this connection. */
    public People(Handle sql, Contacts contacts) {
        this.sql = sql;
        this.contacts = contacts;
    }

    /** The person with this id. */
    public Optional<Person> find(String id) {
        return people(new Where().and("p.id = :id").bind("id", id)).stream().findFirst();
    }

    /** The people with these ids, by role. */
    public List<Person> withIds(Collection<String> ids) {
        return people(new Where().in("p.id in (<ids>)", "ids", ids));
    }

    /** A part of the people, by role. */
    public Slice<Person> list(PersonFilter filter, Paging paging) {
        Where where = filter.where().after("p", paging.after());
        List<PersonRow> rows = where.into(sql.createQuery(ALL + where.sql() + ORDER + " limit :limit"))
                .bind("limit", paging.limit() + 1)
                .map(PersonRow::of)
                .list();
        Slice<PersonRow> part = Slice.of(rows, paging.limit(), PersonRow::place);
        return part.with(part.items().stream().map(this::seen).toList());
    }

    /** All people who fit, by role. */
    public List<Person> all(PersonFilter filter) {
        return people(filter.where());
    }

    /** How many people fit. */
    public long count(PersonFilter filter) {
        Where where = filter.where();
        return where.into(sql.createQuery("select count(*) from person p" + where.sql()))
                .mapTo(Long.class)
                .one();
    }

    private List<Person> people(Where where) {
        return where.into(sql.createQuery(ALL + where.sql() + ORDER)).map(PersonRow::of).stream()
                .map(this::seen)
                .toList();
    }

    private Person seen(PersonRow row) {
        return (contacts == Contacts.SHOWN ? row : row.withoutContacts()).person();
    }
}
