package org.peerbench.host.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.peerbench.api.Refusal;
import org.peerbench.api.access.Permission;
import org.peerbench.api.access.Role;
import org.peerbench.api.access.Viewer;
import org.peerbench.api.data.StaleRecord;
import org.peerbench.host.change.Undo;

class AccountsTest extends DoorTest {
    private Viewer viewer(Account account) {
        return access.accounts().viewer(account);
    }

    @Test
    void anAreaLeadSpeaksForTheNamedAreasOnly() {
        Viewer lead = viewer(door.account("Lea", Role.AREA_LEAD, "north", "south"));
        assertEquals(Set.of("north", "south"), lead.areas());
        assertTrue(lead.may(Permission.writing("write"), "north"));
        assertFalse(lead.may(Permission.writing("write"), "looked-after"));
    }

    @Test
    void aCoordinatorsAreasAreThoseLedOrCovered() {
        assertEquals(
                Set.of("looked-after"),
                viewer(door.account("Cara", Role.COORDINATOR)).areas());
        assertEquals(Set.of(), viewer(door.account("Vic", Role.VIEWER)).areas());
    }

    @Test
    void aNameOrAddressIsTakenWhateverItsCase() {
        AccountDraft ann = new AccountDraft("Ann", Role.VIEWER, "ann@example.org", Set.of());
        access.accounts().create(Door.ROOT, ann);
        for (String name : List.of("ANN", "Ann@Example.org")) {
            Refusal refusal = assertThrows(Refusal.class, () -> door.account(name, Role.VIEWER));
            assertEquals("name", refusal.faults().get(0).field());
        }
        assertEquals(
                "Ann", access.accounts().named("ANN@example.org").orElseThrow().name());
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        AccountDraft draft = new AccountDraft("", Role.AREA_LEAD, "no address", Set.of());
        Refusal refusal = assertThrows(Refusal.class, () -> access.accounts().create(Door.ROOT, draft));
        assertEquals(
                List.of("name", "email", "areas"),
                refusal.faults().stream().map(Refusal.Fault::field).toList());
        assertTrue(access.accounts().list().isEmpty());
    }

    @Test
    void theLastAdministratorStays() {
        Account root = door.account("Root", Role.ADMINISTRATOR);
        assertThrows(Refusal.class, () -> access.accounts().disable(Door.ROOT, root));
        AccountDraft lower = new AccountDraft("Root", Role.VIEWER, null, Set.of());
        assertThrows(Refusal.class, () -> access.accounts().change(Door.ROOT, root.id(), root.revision(), lower));
        assertEquals(root, access.accounts().find(root.id()).orElseThrow());
    }

    @Test
    void anUndoLeavesAnAdministratorToo() {
        Account root = door.account("Root", Role.ADMINISTRATOR);
        Account cora = door.account("Cora", Role.COORDINATOR);
        Accounts accounts = access.accounts();
        AccountDraft up = new AccountDraft("Cora", Role.ADMINISTRATOR, null, Set.of());
        AccountDraft down = new AccountDraft("Root", Role.VIEWER, null, Set.of());
        String risen = accounts.change(Door.ROOT, cora.id(), cora.revision(), up);
        String fallen = accounts.change(Door.ROOT, root.id(), root.revision(), down);
        Undo undo = new Undo(door.database, accounts::keepAnAdministrator);
        Refusal refusal = assertThrows(Refusal.class, () -> undo.undo(risen, Door.ROOT));
        assertEquals("LAST_ADMINISTRATOR", refusal.code());
        assertEquals(Role.ADMINISTRATOR, accounts.find(cora.id()).orElseThrow().role());
        undo.undo(fallen, Door.ROOT);
        undo.undo(risen, Door.ROOT);
        assertEquals(Role.COORDINATOR, accounts.find(cora.id()).orElseThrow().role());
    }

    @Test
    void aStaleSaveIsRefusedAlsoWhereOnlyAreasChanged() {
        door.account("Root", Role.ADMINISTRATOR);
        Account lea = door.account("Lea", Role.AREA_LEAD, "north");
        AccountDraft south = new AccountDraft("Lea", Role.AREA_LEAD, null, Set.of("south"));
        AccountDraft west = new AccountDraft("Lea", Role.AREA_LEAD, null, Set.of("west"));
        access.accounts().change(Door.ROOT, lea.id(), lea.revision(), south);
        assertThrows(StaleRecord.class, () -> access.accounts().change(Door.ROOT, lea.id(), lea.revision(), west));
        assertEquals(
                Set.of("south"), access.accounts().find(lea.id()).orElseThrow().areas());
    }

    @Test
    void changesOfAccountsStandInTheHistory() {
        door.account("Lea", Role.AREA_LEAD, "north");
        assertTrue(door.dump("change_set").toString().contains("Made an account for Lea"));
        assertEquals(2, door.dump("change_row").size());
    }
}
