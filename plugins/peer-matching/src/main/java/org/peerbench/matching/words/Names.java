package org.peerbench.matching.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peerbench.api.ToolContext;
import org.peerbench.api.directory.Area;
import org.peerbench.api.directory.Organisation;
import org.peerbench.api.directory.Person;
import org.peerbench.api.directory.Theme;
import org.peerbench.api.page.part.Option;

/** What things in the directory are called. Areas and themes are read once. */
public final class Names {
    private final ToolContext context;
    private final Map<String, Area> areas;
    private final List<Theme> themes;

    private Names(ToolContext context, Map<String, Area> areas, List<Theme> themes) {
        this.context = context;
        this.areas = areas;
        this.themes = themes;
    }

    /** As of now. */
    public static Names of(ToolContext context) {
        LocalDate today = LocalDate.now(context.clock());
        return new Names(
                context,
                context.directory().areas(today).stream().collect(Collectors.toMap(Area::id, Function.identity())),
                context.directory().themes().stream()
                        .filter(theme -> theme.framework() == null)
                        .toList());
    }

    /** The area with this id, also one that has ended. */
    public Optional<Area> find(String id) {
        return Optional.ofNullable(areas.get(id)).or(() -> context.directory().area(id));
    }

    /** An area's name. */
    public String area(String id) {
        return find(id).map(Area::name).orElse(id);
    }

    /** An area's code, for addresses. */
    public String code(String id) {
        return find(id).map(Area::code).orElse(id);
    }

    /** A theme's label. */
    public String theme(String key) {
        return themes.stream()
                .filter(theme -> theme.key().equals(key))
                .findFirst()
                .map(Theme::label)
                .orElse(key);
    }

    /** Today's areas by name. */
    public List<Area> areas() {
        return areas.values().stream()
                .sorted(java.util.Comparator.comparing(Area::name))
                .toList();
    }

    /** The themes that needs and offers can be on. */
    public List<Theme> themes() {
        return themes;
    }

    /** The same to choose from. */
    public List<Option> themeOptions() {
        return themes.stream()
                .map(theme -> Option.of(theme.key(), theme.label()))
                .toList();
    }

    /** What a person does, and where; never by name alone. */
    public String person(Optional<String> id) {
        Optional<Person> person = id.flatMap(each -> context.directory().person(each));
        if (person.isEmpty()) {
            return context.texts().of("words.person.forgotten");
        }
        String organisation = Optional.ofNullable(person.get().organisation())
                .flatMap(each -> context.directory().organisation(each))
                .map(Organisation::name)
                .orElse("");
        return organisation.isEmpty()
                ? person.get().role()
                : context.texts().of("words.person", person.get().role(), organisation);
    }

    /** What a person does. */
    public String role(Optional<String> id) {
        return id.flatMap(each -> context.directory().person(each))
                .map(Person::role)
                .orElse(context.texts().of("words.person.forgotten"));
    }
}
