package org.peerbench.relationships.importing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.peerbench.api.directory.Directory;
import org.peerbench.api.directory.Person;

/** Finds people of an area as a table gives them: by id, or by a role that their organisation has once. Never by name. */
final class NamedPeople {
    private final List<Person> people;

    NamedPeople(Directory directory, String area) {
        this.people = directory.peopleIn(area);
    }

    Optional<String> find(String named, String organisation) {
        List<Person> there = people.stream()
                .filter(person -> organisation.equals(person.organisation()))
                .filter(person ->
                        person.id().equals(named) || plain(person.role()).equals(plain(named)))
                .toList();
        return there.size() == 1 ? Optional.of(there.get(0).id()) : Optional.empty();
    }

    private static String plain(String role) {
        return role.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
