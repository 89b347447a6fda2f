package org.peerbench.relationships.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peerbench.api.ToolContext;
import org.peerbench.api.directory.Organisation;
import org.peerbench.api.directory.Person;
import org.peerbench.api.text.Texts;

/** The people of an area as the directory knows them, role first and name second, and the names of organisations. */
public final class Roster {
    private final ToolContext context;
    private final List<Person> here;
    private final Map<String, Person> known = new HashMap<>();
    private final Map<String, String> organisations = new HashMap<>();

    /** Of an area. */
    public Roster(String area, ToolContext context) {
        this.context = context;
        this.here = context.directory().peopleIn(area);
        here.forEach(person -> known.put(person.id(), person));
    }

    /** Everyone of an organisation who works in the area. */
    public List<Person> of(String organisation) {
        return here.stream()
                .filter(person -> organisation.equals(person.organisation()))
                .toList();
    }

    /** What somebody does there; in words that nobody is recorded when the directory has forgotten the person. */
    public String role(String person) {
        Person found = find(person);
        return found == null ? texts().of("people.forgotten") : found.role();
    }

    /** The name, or the empty text when it is not known. */
    public String name(String person) {
        Person found = find(person);
        return found == null || found.name() == null ? "" : found.name();
    }

    /** Role and, in brackets, name. */
    public String both(String person) {
        String name = name(person);
        return name.isEmpty() ? role(person) : texts().of("people.roleAndName", role(person), name);
    }

    /** Somebody of an organisation whom nobody has named. */
    String unnamed(String organisation) {
        return texts().of("people.unnamed", organisation(organisation));
    }

    /** The organisation's name. */
    public String organisation(String id) {
        return organisations.computeIfAbsent(
                id,
                asked -> context.directory()
                        .organisation(asked)
                        .map(Organisation::name)
                        .orElse(asked));
    }

    private Person find(String person) {
        return known.computeIfAbsent(
                person, asked -> context.directory().person(asked).orElse(null));
    }

    private Texts texts() {
        return context.texts();
    }
}
