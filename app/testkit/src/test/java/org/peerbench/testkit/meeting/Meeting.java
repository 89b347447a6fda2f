package org.peerbench.testkit.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.peerbench.api.access.Role;
import org.peerbench.testkit.ApiAnswer;
import org.peerbench.testkit.Page;
import org.peerbench.testkit.Peerbench;
import org.peerbench.testkit.ToolJar;
import org.peerbench.testkit.meeting.tools.LinksTool;
import org.peerbench.testkit.meeting.tools.PostsTool;

/** Two tools that have never heard of each other in one workbench, and what a test does with them. */
record Meeting(Peerbench peerbench) {
    private static final String TEXTS = "org/peerbench/testkit/meeting/";
    static final ToolJar LINKS = ToolJar.of("links", LinksTool.class)
            .with(TEXTS + "links/messages.properties", TEXTS + "links/V1__links.sql");

    static Peerbench at(MovingClock clock) {
        return Peerbench.with(
                        ToolJar.of("posts", PostsTool.class)
                                .with(TEXTS + "posts/messages.properties", TEXTS + "posts/V1__posts.sql"),
                        LINKS)
                .at(clock)
                .demo();
    }

    void leaves(String area, String person, String lastDay) {
        leaves(area, person, lastDay, "none");
    }

    void leaves(String area, String person, String lastDay, String remark) {
        Page saved = peerbench
                .as(Role.COORDINATOR)
                .post(
                        "/tools/posts/areas/" + area + "/leaving",
                        Map.of("person", person, "lastDay", lastDay, "remark", remark));
        assertEquals(303, saved.status());
        peerbench.workbench().exchange().delivery().settle();
    }

    String latest(String area) {
        return peerbench
                .api(Role.COORDINATOR)
                .get("/api/changes?area=" + area + "&limit=1")
                .json()
                .path("items")
                .get(0)
                .path("id")
                .asText();
    }

    /** Undoes, lets all hear what follows, and gives the undo's own change set. */
    String undo(String set) {
        ApiAnswer answer = peerbench.api(Role.COORDINATOR).post("/api/changes/" + set + "/undo", Map.of());
        assertEquals(200, answer.status(), answer.text());
        // What a tool publishes as it hears comes in a second round.
        peerbench.workbench().exchange().delivery().settle();
        peerbench.workbench().exchange().delivery().settle();
        return answer.json().path("changeSet").asText();
    }

    JsonNode known(Role role, String area) {
        return peerbench.api(role).get("/api/tools/links/areas/" + area).json();
    }

    String heard(String area) {
        return known(Role.COORDINATOR, area).path("heard").toString();
    }
}
