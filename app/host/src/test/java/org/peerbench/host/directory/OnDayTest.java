package org.peerbench.host.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.peerbench.api.date.Span;
import org.peerbench.host.store.Engine;

@ParameterizedClass
@EnumSource(Engine.class)
class OnDayTest {
    private static final List<String> DATES = Arrays.asList(
            null,
            "2019",
            "2020",
            "2019-04",
            "2019-12",
            "2020-02",
            "2019-04-01",
            "2019-04-30",
            "2019-12-31",
            "2020-02-29");
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2018, 12, 31),
            LocalDate.of(2019, 1, 1),
            LocalDate.of(2019, 4, 1),
            LocalDate.of(2019, 4, 29),
            LocalDate.of(2019, 4, 30),
            LocalDate.of(2019, 12, 30),
            LocalDate.of(2019, 12, 31),
            LocalDate.of(2020, 2, 28),
            LocalDate.of(2020, 2, 29),
            LocalDate.of(2021, 1, 1));

    private final Engine engine;

    OnDayTest(Engine engine) {
        this.engine = engine;
    }

    private record Case(String name, Span span) {}

    @Test
    void theDatabasesAgreeWithTheSpanOnEveryPartialDate(@TempDir Path folder) {
        try (OpenDirectory directory = OpenDirectory.on(engine, folder)) {
            List<Case> cases = write(directory);
            for (LocalDate day : DAYS) {
                Set<String> expected = cases.stream()
                        .filter(each -> each.span().possiblyOn(day))
                        .map(Case::name)
                        .collect(Collectors.toSet());
                Set<String> found = directory
                        .database()
                        .read(sql -> new Organisations(sql)
                                .all(OrganisationFilter.on(day)).stream()
                                        .map(each -> each.organisation().name())
                                        .collect(Collectors.toSet()));
                assertEquals(expected, found, day.toString());
            }
        }
    }

    private static List<Case> write(OpenDirectory directory) {
        List<Case> cases = new ArrayList<>();
        for (String from : DATES) {
            for (String to : DATES) {
                Case each = new Case(from + " to " + to, Span.of(from, to));
                OrganisationDraft draft =
                        new OrganisationDraft(null, each.name(), "test", null, from, to, null, null, null);
                // Spans that end before they begin are refused and so need no answer.
                if (directory.edit(OrganisationEditor::new, all -> all.add(draft)) instanceof Saving.Saved<?>) {
                    cases.add(each);
                }
            }
        }
        return cases;
    }
}
