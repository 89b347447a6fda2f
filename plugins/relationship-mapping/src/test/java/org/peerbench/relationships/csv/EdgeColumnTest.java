package org.peerbench.relationships.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerbench.api.transfer.Column;
import org.peerbench.host.table.ColumnMatch;

/** Headings as analysts write them, matched by the workbench's own matching. */
class EdgeColumnTest {
    private static Map<String, String> matched(String headings) {
        return ColumnMatch.suggest(Arrays.stream(headings.split("\\|")).toList(), EdgeColumn.all())
                .headings();
    }

    @ParameterizedTest
    @CsvSource({
        "Partner one|Partner two|How close",
        "Organisation A|Organisation B|Strength",
        "ORGANISATION_1|organisation-2|Relationship level",
        "From organisation|To organisation|Weight",
        "Partner|Works with|How close?",
        "Organisation|With whom|How closely do they work together?",
        "First partner|Second partner|Level of collaboration",
        "Org|Other org|Strength",
        "source|target|level"
    })
    void theTwoEndsAndTheLevelAreFound(String headings) {
        String[] expected = headings.split("\\|");
        Map<String, String> found = matched(headings);
        assertEquals(Map.of("source", expected[0], "target", expected[1], "level", expected[2]), found);
    }

    @ParameterizedTest
    @CsvSource({
        "Date observed, observed",
        "Survey date, observed",
        "Who said, respondent",
        "Who says so?, respondent",
        "Comment, note",
        "COMMENTS, note",
        "Since when, from",
        "No longer since, to",
        "Date recorded, recorded"
    })
    void whatElseStandsInATableIsFound(String heading, String column) {
        assertEquals(heading, matched("Partner one|Partner two|" + heading).get(column));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Partnership board",
                "Organisation type",
                "Sector",
                "Area",
                "Level of need",
                "Strengths and weaknesses",
                "Date of birth",
                "E-mail",
                "Contact name",
                "Relationship manager",
                "Partner since",
                "Toby",
                "Whole"
            })
    void aHeadingAboutSomethingElseIsLeftToThePerson(String heading) {
        assertTrue(matched(heading).isEmpty(), () -> matched(heading).toString());
    }

    @Test
    void aTableOfKumuHasItsEndsUnderFromAndTo() {
        Map<String, String> kumu = ColumnMatch.suggest(List.of("From", "To", "Strength"), EdgeColumn.all())
                .headings();
        assertEquals(Map.of("source", "From", "target", "To", "level", "Strength"), kumu);
        Map<String, String> dated = ColumnMatch.suggest(
                        List.of("Partner", "Works with", "From", "To"), EdgeColumn.all())
                .headings();
        assertEquals(Map.of("source", "Partner", "target", "Works with", "from", "From", "to", "To"), dated);
    }

    /** Only "from" and "to" do: they are dates where the organisations stand elsewhere, and ends in Kumu's tables. */
    @Test
    void noHeadingStandsForTwoColumns() {
        Map<String, String> owner = new HashMap<>();
        for (Column column : EdgeColumn.all()) {
            for (String alias : column.aliases()) {
                String key = alias.toLowerCase(Locale.ROOT).replace(" ", "");
                assertEquals(null, owner.put(key, column.name()), alias);
            }
        }
        assertEquals(
                List.of("from", "to"),
                Arrays.stream(EdgeColumn.values())
                        .map(EdgeColumn::title)
                        .filter(owner::containsKey)
                        .toList());
    }
}
