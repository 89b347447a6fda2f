package org.peerbench.matching.importing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerbench.api.ToolContext;
import org.peerbench.api.directory.Area;
import org.peerbench.api.directory.Directory;
import org.peerbench.api.directory.Organisation;
import org.peerbench.api.directory.Person;
import org.peerbench.api.directory.Theme;
import org.peerbench.matching.entry.Entered;
import org.peerbench.matching.words.Names;

/** What tables name: areas, themes, organisations, people, days. Each is looked up once, however many rows name it. */
final class Places {
    private final Directory directory;
    private final Names names;
    private final Set<String> themes;
    private final LocalDate today;
    private final Map<String, Optional<String>> areas = new HashMap<>();
    private final Map<String, Optional<String>> organisations = new HashMap<>();
    private final Map<String, Optional<String>> people = new HashMap<>();

    Places(Directory directory, ToolContext context) {
        this.directory = directory;
        names = Names.of(context);
        themes = names.themes().stream().map(Theme::key).collect(Collectors.toSet());
        today = LocalDate.now(context.clock());
    }

    Directory directory() {
        return directory;
    }

    Names names() {
        return names;
    }

    LocalDate today() {
        return today;
    }

    /** Id of the area in a column; the empty text where it is wrong. */
    String area(Entered entered, String column) {
        String asked = entered.text(column);
        String id = asked.isEmpty()
                ? ""
                : areas.computeIfAbsent(asked, each -> directory.area(each).map(Area::id))
                        .orElse("");
        if (id.isEmpty()) {
            entered.wrong(column, "entry.area.unknown", asked);
        }
        return id;
    }

    /** Key of the theme; noted where it is wrong. */
    String theme(Entered entered) {
        String asked = entered.text("theme");
        if (!themes.contains(asked)) {
            entered.wrong("theme", "need.theme.unknown", asked);
        }
        return asked;
    }

    /** Id of the organisation in a column. */
    Optional<String> organisation(Entered entered, String column) {
        return organisations.computeIfAbsent(
                entered.text(column), each -> directory.organisation(each).map(Organisation::id));
    }

    /** Id of the person in a column. */
    Optional<String> person(Entered entered, String column) {
        return Optional.of(entered.text(column))
                .filter(id -> !id.isEmpty())
                .flatMap(id -> people.computeIfAbsent(
                        id, each -> directory.person(each).map(Person::id)));
    }

    /** The day in a column; noted where it has not come yet. */
    Optional<LocalDate> past(Entered entered, String column) {
        Optional<LocalDate> day = entered.day(column);
        if (day.filter(each -> each.isAfter(today)).isPresent()) {
            entered.wrong(column, "import.day.future");
        }
        return day;
    }
}
