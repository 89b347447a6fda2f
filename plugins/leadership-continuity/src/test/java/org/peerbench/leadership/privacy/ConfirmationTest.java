package org.peerbench.leadership.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.api.access.Role;
import org.peerbench.leadership.WholeTool;
import org.peerbench.leadership.post.Holding;
import org.peerbench.leadership.record.Holdings;
import org.peerbench.testkit.Page;
import org.peerbench.testkit.Peerbench;
import org.peerbench.testkit.Person;

class ConfirmationTest {
    private static final String AREA = "/tools/leadership-continuity/areas/X99000007";

    @RegisterExtension
    static final Peerbench peerbench = WholeTool.demo();

    private final Person coordinator = peerbench.as(Role.COORDINATOR);

    @Test
    void whoHasALinkConfirmsWithoutAnAccountAndANoWaitsForTheCoordinator() {
        Page asked = coordinator.submit(
                coordinator.get(AREA + "/confirmation"), "main form", Map.of("name", "Ida Lead", "email", ""));
        assertEquals(303, asked.status(), asked::text);
        String survey = asked.redirect().replaceAll("^/surveys/|[?].*$", "");
        Page links = coordinator.post("/surveys/" + survey + "/links", Map.of());
        String link = URI.create(
                        links.body().lines().skip(1).findFirst().orElseThrow().split(",", -1)[2])
                .getPath();
        Person phone = peerbench.nobody();
        Page step = phone.follow(phone.submit(phone.get(link), "main form", Map.of()));
        List<String> seen = new ArrayList<>();
        while (step.document().select("textarea").isEmpty()) {
            Map<String, String> answers = new HashMap<>();
            for (String name : step.document().select("main input[type=radio]").eachAttr("name")) {
                if (answers.putIfAbsent(name, seen.isEmpty() ? "no" : "yes") == null) {
                    seen.add(name.replace("q.h-", ""));
                }
            }
            assertFalse(answers.isEmpty(), step.text());
            step = phone.follow(phone.submit(step, "main form", answers));
        }
        assertTrue(seen.size() > 5, seen.toString());
        assertEquals(1, step.document().select("textarea").size());
        Page after = phone.submit(
                step, "main form", Map.of(step.only("textarea").attr("name"), "Left, now covered by the deputy"));
        assertEquals(303, after.status(), after::text);
        LocalDate today =
                LocalDate.now(peerbench.context("leadership-continuity").clock());
        assertEquals(Optional.of(today), holding(seen.get(1)).source().verifiedOn());
        assertFalse(holding(seen.get(0)).source().verifiedOn().equals(Optional.of(today)));
        Page list = coordinator.get(AREA + "/corrections");
        assertTrue(list.text().contains("Left, now covered by the deputy"), list.text());
        assertTrue(list.text().contains("Ida Lead"), list.text());
        String waiting = peerbench.as(Role.AREA_LEAD, "X99000007").get("/").text();
        assertTrue(waiting.contains("One post is said to have changed"), waiting);
        String record = list.only("main form[action*=doubts] a").attr("href");
        assertTrue(coordinator.get(record).text().contains("Has left"), record);
        coordinator.submit(list, "main form[action*=doubts]", Map.of());
        assertFalse(coordinator.get(AREA + "/corrections").text().contains("covered by the deputy"));
    }

    @Test
    void aTaskNeedsANameAndAnAddressThatCanBeOne() {
        Page form = coordinator.get(AREA + "/confirmation");
        assertEquals(
                422, coordinator.submit(form, "main form", Map.of("name", "")).status());
        assertEquals(
                422,
                coordinator
                        .submit(form, "main form", Map.of("name", "Ida", "email", "nowhere"))
                        .status());
        assertEquals(403, peerbench.as(Role.VIEWER).get(AREA + "/confirmation").status());
    }

    private static Holding holding(String id) {
        return peerbench
                .context("leadership-continuity")
                .database()
                .read(sql -> new Holdings(sql).find(id))
                .orElseThrow();
    }
}
