package org.peerbench.host.person;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.directory.Person;
import org.peerbench.host.directory.AreaEntry;
import org.peerbench.host.directory.Areas;
import org.peerbench.host.directory.OrganisationEntry;
import org.peerbench.host.directory.Organisations;
import org.peerbench.host.listing.Address;
import org.peerbench.host.person.PersonListing.Named;

/** Where some people work: the names of their organisations and areas by id, read at once for all of them. */
record Surroundings(Map<String, Named> organisations, Map<String, Named> areas) {
    static Surroundings of(Handle sql, Collection<Person> people) {
        return new Surroundings(
                new Organisations(sql)
                        .withIds(ids(people, Person::organisation)).stream()
                                .map(OrganisationEntry::organisation)
                                .collect(Collectors.toMap(
                                        it -> it.id(), it -> named(it.name(), "organisations", it.code(), it.id()))),
                new Areas(sql)
                        .withIds(ids(people, Person::area)).stream()
                                .map(AreaEntry::area)
                                .collect(Collectors.toMap(
                                        it -> it.id(), it -> named(it.name(), "areas", it.code(), it.id()))));
    }

    private static Collection<String> ids(Collection<Person> people, Function<Person, String> id) {
        return people.stream().map(id).filter(Objects::nonNull).distinct().toList();
    }

    private static Named named(String name, String place, String code, String id) {
        return new Named(name, "/" + place + "/" + Address.segment(code == null ? id : code));
    }

    /** The employer, or {@code null}. */
    Named organisation(Person person) {
        return person.organisation() == null ? null : organisations.get(person.organisation());
    }

    /** The area, or {@code null}. */
    Named area(Person person) {
        return person.area() == null ? null : areas.get(person.area());
    }
}
