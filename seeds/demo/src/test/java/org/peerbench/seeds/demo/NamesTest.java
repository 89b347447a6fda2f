package org.peerbench.seeds.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class NamesTest {
    private final Set<String> realAreas = Rows.column(Rows.england("areas.csv"), "name");
    private final Set<String> realNames = Stream.concat(
                    realAreas.stream(), Rows.column(Rows.england("organisations.csv"), "name").stream())
            .collect(Collectors.toSet());
    private final Set<String> areas = Rows.column(Rows.demo("areas.csv"), "name");
    private final Set<String> organisations = Rows.column(Rows.demo("organisations.csv"), "name");

    @Test
    void noRealAreaOrOrganisationBearsTheNameOfAFictionalArea() {
        assertEquals(List.of(), clashes(areas, realNames));
    }

    @Test
    void noRealOrganisationBearsTheNameOfAFictionalOne() {
        assertEquals(List.of(), clashes(organisations, realNames));
    }

    @Test
    void noFictionalNameSpeaksOfARealArea() {
        Set<String> fictional = new TreeSet<>(organisations);
        fictional.addAll(areas);
        Rows.column(Rows.demo("people.csv"), "name").forEach(fictional::add);

        assertEquals(List.of(), clashes(realAreas, fictional));
    }

    @Test
    void noTwoOrganisationsHaveTheSameName() {
        assertEquals(Rows.demo("organisations.csv").size(), organisations.size());
    }

    /** Whose name is, or contains as whole words, one of the names. */
    private static List<String> clashes(Set<String> names, Set<String> others) {
        return names.stream()
                .flatMap(name -> {
                    Pattern words = Pattern.compile("\\b" + Pattern.quote(name.toLowerCase(Locale.ROOT)) + "\\b");
                    return others.stream()
                            .filter(other -> words.matcher(other.toLowerCase(Locale.ROOT))
                                    .find())
                            .map(other -> name + " in " + other);
                })
                .toList();
    }
}
