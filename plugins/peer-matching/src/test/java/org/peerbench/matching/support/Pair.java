package org.peerbench.matching.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.peerbench.api.access.Role;
import org.peerbench.testkit.Api;
import org.peerbench.testkit.ApiAnswer;
import org.peerbench.testkit.Peerbench;

/** A confirmed need, an open offer and a support between them, made through the routes as a coordinator would. */
public record Pair(String need, String offer, String path) {
    public static final String HERE = "/api/tools/peer-matching/";
    public static final String RECEIVER = "X99000007";
    public static final String GIVER = "X99000008";

    public static Pair offered(Peerbench peerbench) {
        return offered(peerbench, "risk");
    }

    public static Pair offered(Peerbench peerbench, String theme) {
        Api coordinator = peerbench.api(Role.COORDINATOR);
        ApiAnswer need = coordinator.post(
                HERE + "needs",
                Map.of(
                        "area",
                        RECEIVER,
                        "theme",
                        theme,
                        "ask",
                        "A risk share that both would sign",
                        "state",
                        "CONFIRMED",
                        "confirmed",
                        Map.of("by", "The area's lead"),
                        "weekdays",
                        List.of("TUESDAY")));
        assertEquals(201, need.status(), need::text);
        String giver = coordinator.get("/api/areas/" + GIVER).json().get("id").asText();
        String person = coordinator
                .post("/api/people", Map.of("role", "Finance director", "area", giver, "email", "finance@example.org"))
                .json()
                .get("id")
                .asText();
        ApiAnswer offer = coordinator.post(
                HERE + "offers",
                Map.of(
                        "person",
                        person,
                        "area",
                        GIVER,
                        "theme",
                        theme,
                        "state",
                        "OPEN",
                        "agreedOn",
                        "2026-10-01",
                        "manager",
                        "Chief Executive",
                        "managerOn",
                        "2026-10-03",
                        "capacity",
                        1));
        assertEquals(201, offer.status(), offer::text);
        String needId = need.json().get("id").asText();
        String offerId = offer.json().get("id").asText();
        ApiAnswer support = coordinator.post(
                HERE + "supports",
                Map.of("need", needId, "offer", offerId, "why", "They wrote a risk share that held for four years."));
        assertEquals(201, support.status(), support::text);
        return new Pair(needId, offerId, support.header("Location"));
    }
}
