package org.peerbench.host.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.peerbench.api.Refusal;
import org.peerbench.api.transfer.Finding;
import org.peerbench.host.change.History;
import org.peerbench.host.change.Undo;
import org.peerbench.host.tool.ToolFailure;

class ImportLifeTest extends DeskTest {
    private static final String FILE = "name,amount\nflour,2\nflour,2\neggs,many\ntea,1\n";

    @Test
    void aPreviewAccountsForEveryRowAndWritesNothing() {
        ImportRun run = desk.larder(FILE);
        assertEquals(ImportStatus.PREVIEW, run.status());
        Account account = run.account();
        assertEquals(List.of(4, 2, 1, 1), List.of(account.read(), account.kept(), account.merged(), account.skipped()));
        assertEquals(
                List.of(new Finding(4, "amount", "NOT_A_NUMBER", Finding.Severity.ERROR, "Give a number of things.")),
                account.findings());
        assertEquals(0, desk.count("larder__item"));
    }

    @Test
    void whatIsAppliedIsOneChangeThatCanBeUndone() {
        ImportRun run = desk.apply(desk.larder(FILE));
        assertEquals(ImportStatus.APPLIED, run.status());
        assertEquals(List.of("flour", "tea"), desk.column("larder__item", "name"));
        var set = new History(desk.database()).find(run.changeSet()).orElseThrow();
        assertEquals("Things in the larder: imported larder.csv (2 rows)", set.what());
        assertEquals(2, set.rows());
        assertEquals(ImportStatus.UNDONE, desk.imports.undo(run.id(), Desk.ANN).status());
        assertEquals(0, desk.count("larder__item"));
    }

    @Test
    void applyingAndUndoingTwiceAreRefused() {
        ImportRun run = desk.apply(desk.larder(FILE));
        Refusal twice = refused("ALREADY_APPLIED", () -> desk.apply(run));
        assertEquals(
                "This file was imported before, on 21 November 2026 at 14:05 by Ann. To import it again, undo that or"
                        + " choose the file anew.",
                twice.getMessage());
        desk.imports.undo(run.id(), Desk.ANN);
        refused("ALREADY_UNDONE", () -> desk.imports.undo(run.id(), Desk.ANN));
        refused("ALREADY_UNDONE", () -> desk.apply(run));
        assertEquals(0, desk.count("larder__item"));
    }

    @Test
    void anImportThatIsNotAppliedCannotBeUndone() {
        ImportRun run = desk.larder(FILE);
        refused("NOT_APPLIED", () -> desk.imports.undo(run.id(), Desk.ANN));
    }

    @Test
    void whenSomebodyChangedWhatIsStoredTheNewPreviewIsShownFirst() {
        ImportRun mine = desk.larder(FILE);
        desk.apply(desk.larder("name,amount\ntea,5\n"));
        refused("PLAN_CHANGED", () -> desk.apply(mine));
        ImportRun now = desk.imports.find(mine.id()).orElseThrow();
        assertEquals(1, now.account().kept());
        assertEquals(2, now.account().merged());
        assertEquals(1, desk.count("larder__item"));
        desk.apply(now);
        assertEquals(List.of("flour", "tea"), desk.column("larder__item", "name"));
    }

    @Test
    void anUndoThatLaterWorkStandsOnNamesThatWork() {
        ImportRun run = desk.apply(desk.larder("name,amount\ntea,5\n"));
        String id = desk.column("larder__item", "id").get(0);
        desk.database().write(Desk.ANN, "Drank some tea", tx -> {
            tx.changes().update("larder__item", id, 1, Map.of("amount", 4));
            return null;
        });
        Refusal refusal = refused("LATER_CHANGES", () -> desk.imports.undo(run.id(), Desk.ANN));
        assertTrue(refusal.getMessage().contains("Drank some tea"), refusal.getMessage());
        assertEquals(
                ImportStatus.APPLIED, desk.imports.find(run.id()).orElseThrow().status());
    }

    @Test
    void anImportTakenBackOnTheHistoryPageCountsAsUndone() {
        ImportRun run = desk.apply(desk.larder(FILE));
        new Undo(desk.database()).undo(run.changeSet(), Desk.ANN);
        assertEquals(
                ImportStatus.UNDONE, desk.imports.find(run.id()).orElseThrow().status());
    }

    @Test
    void anImportThatChangesNothingHasNothingToUndo() {
        desk.apply(desk.larder("name,amount\ntea,5\n"));
        ImportRun again = desk.apply(desk.larder("name,amount\ntea,5\n"));
        refused("NOTHING_CHANGED", () -> desk.imports.undo(again.id(), Desk.ANN));
    }

    @Test
    void aToolThatFailsHalfWayLeavesNothingBehind() {
        ImportRun run = desk.receive(Desk.larderOrder("failing"), FILE, Asking.NOBODY);
        assertThrows(ToolFailure.class, () -> desk.apply(run));
        assertEquals(0, desk.count("larder__item"));
        assertEquals(
                ImportStatus.PREVIEW, desk.imports.find(run.id()).orElseThrow().status());
    }

    @Test
    void aToolThatLosesARowIsNotBelieved() {
        assertThrows(ToolFailure.class, () -> desk.receive(Desk.larderOrder("losing"), FILE, Asking.NOBODY));
        assertEquals(0, desk.count("import_run"));
        assertEquals(0, desk.files());
    }

    @Test
    void theFileIsKeptUntilItIsAppliedOrAWeekHasPassed() {
        ImportRun applied = desk.larder(FILE);
        ImportRun waiting = desk.larder(FILE);
        assertEquals(2, desk.files());
        desk.apply(applied);
        assertEquals(1, desk.files());
        desk.clock.pass(Duration.ofDays(7).plusMinutes(1));
        desk.larder("name,amount\nsalt,1\n");
        assertEquals(
                ImportStatus.EXPIRED,
                desk.imports.find(waiting.id()).orElseThrow().status());
        assertEquals(1, desk.files());
        refused("EXPIRED", () -> desk.apply(waiting));
    }
}
