package org.peerbench.matching.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.api.access.Role;
import org.peerbench.matching.WholeTool;
import org.peerbench.testkit.Page;
import org.peerbench.testkit.Peerbench;
import org.peerbench.testkit.Person;

/** What was said when partners agreed on a level stands beside it, for the area and its coordinators. */
class AgreedNoteTest {
    private static final String PLACE = "/tools/peer-matching/areas/X99000007/assessment";
    private static final String NOTE = "Works on two of the five wards";

    @RegisterExtension
    static final Peerbench peerbench = WholeTool.demo();

    private final Person coordinator = peerbench.as(Role.COORDINATOR);

    private Page agree(String note) {
        Map<String, String> fields = Map.of("theme", "risk", "level", "3", "note", note);
        Page sent = coordinator.submit(coordinator.get(PLACE + "/agreed"), "main form", fields);
        assertEquals(303, sent.status(), sent::text);
        return coordinator.follow(sent);
    }

    @Test
    void theNoteStandsBesideTheLevelUntilALaterOneCounts() {
        assertTrue(agree(NOTE).text().contains("What was said: " + NOTE));
        assertTrue(peerbench.as(Role.AREA_LEAD, "X99000007").get(PLACE).text().contains(NOTE));
        Page other = peerbench.as(Role.AREA_LEAD, "X99000008").get(PLACE);
        assertTrue(other.status() >= 400, other::text);
        assertFalse(other.text().contains(NOTE));
        assertFalse(agree("Now on all of them").text().contains(NOTE));
    }
}
