package org.peerbench.relationships.importing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.peerbench.api.directory.Directory;
import org.peerbench.api.directory.Person;

/** Finds people of an area as a table gives them: by id, or by a role that their organisation has there once. Never by name. */
final class NamedPeople {
    private final Directory directory;
    private final List<Person> people;

    NamedPeople(Directory directory, String area) {
        this.directory = directory;
        this.people = directory.peopleIn(area);
    }

    Optional<String> find(String named, String organisation) {
        Optional<String> byId = directory
                .person(named)
                .filter(person -> organisation.equals(person.organisation()))
                .map(Person::id);
        return byId.or(() -> byRole(named, organisation));
    }

    private Optional<String> byRole(String role, String organisation) {
        List<Person> there = people.stream()
                .filter(person -> organisation.equals(person.organisation()))
                .filter(person -> plain(person.role()).equals(plain(role)))
                .toList();
        return there.size() == 1 ? Optional.of(there.get(0).id()) : Optional.empty();
    }

    private static String plain(String role) {
        return role.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
