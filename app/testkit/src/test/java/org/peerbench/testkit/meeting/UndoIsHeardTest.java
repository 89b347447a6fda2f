package org.peerbench.testkit.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.api.access.Role;
import org.peerbench.testkit.Peerbench;

/** An undo is heard by the tool whose records it put back, and by those that the tool tells. */
class UndoIsHeardTest {
    private static final MovingClock CLOCK = new MovingClock();

    @RegisterExtension
    static final Peerbench peerbench = Meeting.at(CLOCK);

    private final Meeting tools = new Meeting(peerbench);

    @Test
    void anUndoTellsTheToolWhoseRecordsTheseAreAndItTellsTheOthers() {
        tools.leaves("X99000012", "mona", "2027-02");
        String undone = tools.undo(tools.latest("X99000012"));
        assertFalse(tools.heard("X99000012").contains("mona"), tools.heard("X99000012"));
        tools.undo(undone);
        assertTrue(tools.heard("X99000012").contains("mona 2027-02"), tools.heard("X99000012"));
    }

    @Test
    void aToolThatFailsOnAnUndoKeepsNobodyFromItAndHearsOfItAgain() {
        tools.leaves("X99000013", "nils", "2027-03", "unspeakable");
        String first = tools.latest("X99000013");
        tools.leaves("X99000013", "olga", "2027-04");
        tools.undo(tools.latest("X99000013"));
        assertEquals(
                "[\"Posts: nils\"]",
                tools.known(Role.COORDINATOR, "X99000013").path("holders").toString());
        assertTrue(tools.heard("X99000013").contains("olga"), "nobody was told of it yet");
        tools.undo(first);
        CLOCK.pass(Duration.ofMinutes(1));
        peerbench.workbench().exchange().delivery().settle();
        assertFalse(tools.heard("X99000013").contains("olga"), tools.heard("X99000013"));
        assertFalse(tools.heard("X99000013").contains("nils"), tools.heard("X99000013"));
    }
}
