package org.peerbench.leadership.page;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Viewer;
import org.peerbench.api.directory.Area;
import org.peerbench.api.directory.Organisation;
import org.peerbench.api.directory.Person;
import org.peerbench.leadership.Permissions;
import org.peerbench.leadership.post.Holding;
import org.peerbench.leadership.record.Naming;

/**
 * Who may be named to whom. A name is shown to everybody only where the holding has a public source; without one it is a
 * private note of those who look after the area. Nobody is named where the instance shows no names, where the person
 * objects, or long after the holding ended ({@link Naming}). Kept for one request.
 */
public final class Names {
    private final ToolContext context;
    private final boolean looksAfter;
    private final Naming naming;
    private final LocalDate today;
    private final Map<String, Optional<Person>> people;
    private final Map<String, String> organisations = new HashMap<>();
    private final Map<String, String> areas = new HashMap<>();

    /** For a viewer in an area. */
    public Names(String area, Viewer viewer, ToolContext context) {
        this.context = context;
        this.looksAfter = viewer.may(Permissions.WRITE, area);
        this.naming = context.database().read(Naming::stored);
        this.today = LocalDate.now(context.clock());
        this.people = new HashMap<>(
                context.directory().peopleIn(area).stream().collect(Collectors.toMap(Person::id, Optional::of)));
    }

    /** The holder's name, where there is one that this viewer may see. */
    public Optional<String> of(Holding holding) {
        if (!naming.allows(holding, today)
                || (!looksAfter && holding.source().url().isEmpty())) {
            return Optional.empty();
        }
        return person(holding.person()).map(Person::name).filter(name -> !name.isBlank());
    }

    /** The holder's name, or that it is not shown. */
    public String said(Holding holding) {
        return of(holding)
                .orElseGet(() -> context.texts()
                        .of(
                                holding.person() == null || naming.allows(holding, today)
                                        ? "page.noName"
                                        : "page.notNamed"));
    }

    /** Somebody of the directory; without a name or words where this person is not named. */
    public Optional<Person> person(String id) {
        return people.computeIfAbsent(id, context.directory()::person)
                .map(person -> naming.allows(id) ? person : unnamed(person));
    }

    private static Person unnamed(Person person) {
        return new Person(
                person.id(),
                person.role(),
                null,
                person.organisation(),
                person.area(),
                null,
                null,
                null,
                person.revision());
    }

    /** Whether names are shown at all: else words that may name somebody are not shown either. */
    public boolean shown() {
        return naming.shown();
    }

    /** Where it is said how names are kept, and how something wrong is put right. */
    public String help() {
        return "/help/leadership-continuity/names";
    }

    /** What somebody does; never the name. */
    public String role(String person) {
        return person(person).map(Person::role).orElseGet(() -> context.texts().of("page.noRole"));
    }

    /** An area's name; blank for one that is not known. */
    public String area(String id) {
        return areas.computeIfAbsent(
                id, each -> context.directory().area(each).map(Area::name).orElse(""));
    }

    /** An organisation's name; blank for none. */
    public String organisation(Optional<String> id) {
        return id.map(this::organisation).orElse("");
    }

    /** An organisation's name. */
    public String organisation(String id) {
        return organisations.computeIfAbsent(
                id,
                each -> context.directory()
                        .organisation(each)
                        .map(Organisation::name)
                        .orElseGet(() -> context.texts().of("page.noOrganisation")));
    }

    /** Reads these organisations' names at once. */
    public Names with(java.util.Collection<String> ids) {
        organisations.putAll(context.directory().organisations(ids).stream()
                .collect(Collectors.toMap(Organisation::id, Organisation::name)));
        return this;
    }

    /** How pictures name a holder. */
    public Function<Holding, String> forPictures() {
        return this::said;
    }
}
