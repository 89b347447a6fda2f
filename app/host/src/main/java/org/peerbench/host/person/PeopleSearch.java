package org.peerbench.host.person;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.data.Database;
import org.peerbench.api.directory.Person;
import org.peerbench.host.directory.Contacts;
import org.peerbench.host.directory.Paging;
import org.peerbench.host.directory.People;
import org.peerbench.host.directory.PersonFilter;
import org.peerbench.host.person.PersonListing.Named;
import org.peerbench.host.search.Hit;
import org.peerbench.host.search.PeopleByName;

/** Finds people by role or name, for the search page and the palette. */
public final class PeopleSearch implements PeopleByName {
    private static final String KIND = "search.kind.person";

    private final Database database;

    /** Searches the people kept in this database. */
    public PeopleSearch(Database database) {
        this.database = database;
    }

    @Override
    public List<Hit> find(String question, int limit) {
        return database.read(sql -> hits(sql, question, limit));
    }

    private static List<Hit> hits(Handle sql, String question, int limit) {
        PersonFilter filter = new PersonFilter(question, null, null, null);
        List<Person> people = new People(sql, Contacts.HIDDEN)
                .list(filter, Paging.first(limit))
                .items();
        Surroundings where = Surroundings.of(sql, people);
        return people.stream()
                .map(person -> new Hit(
                        KIND, person.role(), detail(person, where.organisation(person)), PersonPage.path(person)))
                .toList();
    }

    private static String detail(Person person, Named organisation) {
        return Stream.of(person.name(), organisation == null ? null : organisation.name())
                .filter(text -> text != null)
                .collect(Collectors.joining(", "));
    }
}
