package org.peerbench.host.area;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peerbench.api.Refusal;
import org.peerbench.api.directory.Area;
import org.peerbench.api.page.Answer;
import org.peerbench.host.editing.Asked;

/** Forms on the fictional region, whose areas are published, and on areas recorded by hand. */
class AreaFormsTest {
    private static final String EDIT = "areas/{area}/edit";
    private static final String HARROWFEN = "X99000007";
    private static final Map<String, String> NEW =
            Map.of("name", "Far Holm", "code", "X99000099", "kind", "Unitary", "validFrom", "2024-04");

    @TempDir
    private Path folder;

    private AreaBench bench;

    @BeforeEach
    void load() {
        bench = AreaBench.withDemo(folder);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private Area area(String code) {
        return bench.directory().area(code).orElseThrow();
    }

    private Answer save(String code, long revision, Map<String, String> fields) {
        Map<String, String> sent = new HashMap<>(fields);
        sent.put("revision", String.valueOf(revision));
        return bench.post(EDIT, Asked.byCoordinator().at(code).sending(sent));
    }

    private static Document page(Answer answer) {
        return AreaBench.page(((Answer.Whole) answer).view());
    }

    @Test
    void anAreaRecordedByHandIsStoredWithAnUndo() {
        Answer.Redirect saved =
                (Answer.Redirect) bench.post("areas/new", Asked.byCoordinator().sending(NEW));
        assertEquals("/areas/X99000099", saved.to());
        assertTrue(saved.undo() != null);
        assertEquals("unitary", area("X99000099").kind());
        assertEquals("2024-04", area("X99000099").valid().from().text());
    }

    @Test
    void whatIsMissingIsListedOnTopAndTheEntryStays() {
        Answer answer = bench.post("areas/new", Asked.byCoordinator().sending(Map.of("name", "Far Holm")));
        Document page = page(answer);
        assertEquals(422, ((Answer.Whole) answer).view().status());
        assertEquals(
                List.of("#code", "#kind"), page.select(".govuk-error-summary a").eachAttr("href"));
        assertEquals("Far Holm", page.select("#name").val());
    }

    @Test
    void aRealCodeIsRefusedInTheDemonstration() {
        Map<String, String> real = Map.of("name", "Torbay", "code", "E06000027", "kind", "unitary");
        Document page = page(bench.post("areas/new", Asked.byCoordinator().sending(real)));
        assertTrue(page.select("#code-error").text().contains("belongs to a real place"));
    }

    @Test
    void whatIsPublishedIsShownAndCannotBeChanged() {
        Document form = bench.page(EDIT, Asked.byCoordinator().at(HARROWFEN));
        assertTrue(form.select("input[name=name]").isEmpty());
        assertTrue(form.select(".facts").text().contains("Harrowfen"));
        save(HARROWFEN, area(HARROWFEN).revision(), Map.of("name", "Other", "lead", "account-1"));
        assertEquals("Harrowfen", area(HARROWFEN).name());
        assertEquals("account-1", area(HARROWFEN).lead());
    }

    @Test
    void theLeadIsChosenAmongCoordinators() {
        Document form = bench.page(EDIT, Asked.byCoordinator().at(HARROWFEN));
        assertEquals(
                List.of("nobody yet", "Coordinator", "Colleague"),
                form.select("select[name=lead] option").eachText());
        Refusal refusal = assertThrows(
                Refusal.class, () -> save(HARROWFEN, area(HARROWFEN).revision(), Map.of("lead", "x")));
        assertEquals("UNKNOWN_ACCOUNT", refusal.code());
    }

    @Test
    void aStaleSaveShowsBothVersionsAndStoresNothing() {
        long seen = area(HARROWFEN).revision();
        save(HARROWFEN, seen, Map.of("note", "Theirs"));
        Document both = page(save(HARROWFEN, seen, Map.of("note", "Mine")));
        assertEquals("Note differs Theirs Mine", both.select("tr.differs").text());
        assertEquals("Theirs", area(HARROWFEN).note());
    }

    @Test
    void myVersionIsSavedOverTheirsWhenIChooseIt() {
        long seen = area(HARROWFEN).revision();
        save(HARROWFEN, seen, Map.of("note", "Theirs"));
        Document both = page(save(HARROWFEN, seen, Map.of("note", "Mine")));
        long stored = Long.parseLong(both.select("input[name=revision]").val());
        save(HARROWFEN, stored, Map.of("note", "Mine", "keep", "mine"));
        assertEquals("Mine", area(HARROWFEN).note());
    }
}
