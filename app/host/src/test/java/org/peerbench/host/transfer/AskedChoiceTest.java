package org.peerbench.host.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.peerbench.api.Refusal;

/** A choice that programs may leave out because it has a usual answer, but that no person should miss. */
class AskedChoiceTest extends DeskTest {
    private static final String FILE = "name,amount\ntea,2\n";

    @Test
    void aPersonHasToChoose() {
        Refusal refusal = refused("BAD_PARAMETER", () -> desk.receive(Desk.larderOrder("asking"), FILE, Asking.PERSON));
        assertEquals("door", refusal.faults().get(0).field());
        assertEquals("Choose an answer: Whether it is shut", refusal.getMessage());
    }

    @Test
    void aProgramMayLeaveItOut() {
        assertEquals(
                1,
                desk.receive(Desk.larderOrder("asking"), FILE, Asking.NOBODY)
                        .account()
                        .kept());
    }
}
