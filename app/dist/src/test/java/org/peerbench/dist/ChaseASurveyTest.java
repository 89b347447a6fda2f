package org.peerbench.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.api.access.Role;
import org.peerbench.testkit.Page;
import org.peerbench.testkit.Peerbench;
import org.peerbench.testkit.Person;

/** The demonstration's surveys: one is half answered and closes on Friday, one is over and told of. */
class ChaseASurveyTest {
    @RegisterExtension
    static final Peerbench peerbench = Shipped.demo();

    @Test
    void fromTheFirstPageToAReminderThatCanBeSent() {
        Person coordinator = peerbench.as(Role.COORDINATOR);
        Element due =
                coordinator.get("/").document().select("a[href^=/surveys/]").first();
        assertTrue(due.text().contains("62%: 3 people have not answered yet"), due.text());

        Page survey = coordinator.get(due.attr("href"));
        assertTrue(survey.text().contains("5 of 8 have answered, 3 have not. The last day is Friday"), survey.text());
        Page messages = coordinator.follow(coordinator.submit(survey, "form[action$=remind]", Map.of()));
        assertEquals("Messages", messages.title());
        assertTrue(messages.text().contains("3 reminders are written and waiting"), messages.text());
        assertEquals(3, messages.document().select("main table tbody tr").size());

        Page again = coordinator.get(due.attr("href"));
        assertEquals(0, again.document().select("form[action$=remind]").size());
        Page refused = coordinator.post(
                again.document().select("form[action$=close]").attr("action").replace("/close", "/remind"), Map.of());
        assertEquals(422, refused.status());
        assertTrue(refused.text().contains("No reminder was written"), refused.text());
    }

    @Test
    void anAreaLeadLooksAfterTheSurveyOfTheirAreaAndOfNoOther() {
        String open = peerbench
                .as(Role.COORDINATOR)
                .get("/surveys")
                .document()
                .select("main table a:contains(Ashmarsh)")
                .attr("href");
        Page own = peerbench.as(Role.AREA_LEAD, "X99000010").get(open + "?area=X99000010");
        assertEquals(200, own.status());
        assertFalse(own.text().contains(".example"), own.text());
        Page other = peerbench.as(Role.AREA_LEAD, "X99000006").get(open + "?area=X99000006");
        assertEquals(403, other.status());
    }

    @Test
    void whatFiveOrMoreSaidInConfidenceIsToldAndStandsInNoReport() {
        Person viewer = peerbench.as(Role.VIEWER);
        Page seen = viewer.get("/tools/relationship-mapping/areas/X99000006/perception");
        assertTrue(seen.text().contains("5 or more"), seen.text());
        long reports = peerbench
                .context("relationship-mapping")
                .database()
                .read(sql -> sql.createQuery(
                                "select count(*) from relationship_mapping__report where relation <> 'intensity'")
                        .mapTo(Long.class)
                        .one());
        assertEquals(0, reports);
    }
}
