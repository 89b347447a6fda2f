package org.peerbench.host.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MatchingColumnsTest extends DeskTest {
    private static final String FILE = "What,Count,Colour,Price\ntea,2,green,5\n";
    private static final Map<String, String> CHOSEN = Map.of("name", "What", "amount", "Count", "!0", "Price");

    private ImportRun person(String format, String csv) {
        return desk.receive(Desk.larderOrder(format), csv, Asking.PERSON);
    }

    @Test
    void aPersonIsAskedOnceForEachSetOfHeadings() {
        ImportRun asked = person("items", FILE);
        assertEquals(ImportStatus.MATCHING, asked.status());
        desk.imports.match(asked, CHOSEN, Desk.ANN);
        assertEquals(
                ImportStatus.PREVIEW,
                person("items", "count,WHAT,price,colour\n3,salt,1,white\n").status());
        assertEquals(
                ImportStatus.MATCHING, person("items", "What,Count\nsalt,3\n").status());
        assertEquals(ImportStatus.MATCHING, person("failing", FILE).status());
    }

    @Test
    void aProgramProfitsFromWhatAPersonChose() {
        refused("MISSING_COLUMNS", () -> desk.larder(FILE));
        desk.imports.match(person("items", FILE), CHOSEN, Desk.ANN);
        assertEquals(1, desk.larder(FILE).account().kept());
    }

    @Test
    void columnsWithoutAPlaceAreKeptAsNotesUnlessTheyAreLeftOut() {
        ImportRun run = desk.imports.match(person("items", FILE), CHOSEN, Desk.ANN);
        assertEquals(List.of("Kept as notes: Colour."), run.account().notes());
        desk.apply(run);
        assertEquals(List.of("{Colour=green}"), desk.column("larder__item", "note"));
    }

    @Test
    void nothingIsAppliedBeforeTheColumnsAreMatched() {
        ImportRun run = person("items", FILE);
        refused("NOT_MATCHED", () -> desk.apply(run));
    }

    @Test
    void withoutARequiredColumnNothingIsRemembered() {
        ImportRun run = person("items", FILE);
        refused("MISSING_COLUMNS", () -> desk.imports.match(run, Map.of("name", "What"), Desk.ANN));
        assertEquals(0, desk.count("import_matching"));
    }
}
