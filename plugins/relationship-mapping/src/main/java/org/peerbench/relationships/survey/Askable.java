package org.peerbench.relationships.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Viewer;
import org.peerbench.api.directory.Area;
import org.peerbench.api.directory.Person;
import org.peerbench.api.page.part.Option;
import org.peerbench.api.questionnaire.Invitee;
import org.peerbench.api.text.Texts;
import org.peerbench.relationships.network.Actor;
import org.peerbench.relationships.record.AreaRecord;

/**
 * Who can be asked in some areas: the people of their partners.
 *
 * @param partners of each area, by its id
 * @param people   of the partner organisations, each once
 */
record Askable(Map<String, List<Actor>> partners, List<Person> people) {
    static Askable in(List<Area> areas, LocalDate day, ToolContext context) {
        Map<String, List<Actor>> partners = new LinkedHashMap<>();
        areas.forEach(area -> partners.put(
                area.id(), AreaRecord.of(area.id(), Viewer.ANYBODY, context).actors(day)));
        Map<String, Person> people = new LinkedHashMap<>();
        for (Area area : areas) {
            for (Person person : context.directory().peopleIn(area.id())) {
                if (partners.values().stream().flatMap(List::stream).anyMatch(at(person.organisation()))) {
                    people.putIfAbsent(person.id(), person);
                }
            }
        }
        return new Askable(partners, List.copyOf(people.values()));
    }

    private static java.util.function.Predicate<Actor> at(String organisation) {
        return actor -> actor.id().equals(organisation);
    }

    /** Those who can be written to. */
    List<String> reachable() {
        return people.stream()
                .filter(person -> person.email() != null)
                .map(Person::id)
                .toList();
    }

    /** Those who can be written to stand first. */
    List<Option> options(Texts texts) {
        return people.stream()
                .sorted(Comparator.comparing(person -> person.email() == null))
                .map(person -> new Option(person.id(), words(person), hint(person, texts)))
                .toList();
    }

    private String words(Person person) {
        return person.role() + (person.name() == null ? "" : ", " + person.name());
    }

    private String hint(Person person, Texts texts) {
        String organisation = all().filter(at(person.organisation()))
                .findFirst()
                .map(Actor::label)
                .orElse("");
        return person.email() == null ? texts.of("opening.noEmail", organisation) : organisation;
    }

    private java.util.stream.Stream<Actor> all() {
        return partners.values().stream().flatMap(List::stream);
    }

    /** Somebody of the directory, asked about every area in which their organisation is a partner. */
    Optional<Invitee> invitee(String id) {
        return people.stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .map(person ->
                        new Invitee(person.id(), person.organisation(), null, null, areasOf(person.organisation())));
    }

    /** Somebody who was typed. */
    Invitee invitee(Typed typed) {
        String organisation = all().filter(
                        actor -> NamedMissing.key(actor.label()).equals(NamedMissing.key(typed.organisation())))
                .map(Actor::id)
                .findFirst()
                .orElse(null);
        List<String> areas = organisation == null ? List.copyOf(partners.keySet()) : areasOf(organisation);
        return new Invitee(null, organisation, typed.name(), typed.email(), areas);
    }

    private List<String> areasOf(String organisation) {
        List<String> areas = new ArrayList<>();
        partners.forEach((area, actors) -> {
            if (actors.stream().anyMatch(actor -> Objects.equals(actor.id(), organisation))) {
                areas.add(area);
            }
        });
        return areas;
    }
}
