package org.peerbench.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.api.access.Role;
import org.peerbench.testkit.Api;
import org.peerbench.testkit.ApiAnswer;
import org.peerbench.testkit.Page;
import org.peerbench.testkit.Peerbench;
import org.peerbench.testkit.Person;

/** What was said stays: under merged organisations, after it was taken back, in its survey, on every scale. */
class RelationshipRecordsTest {
    private static final String TOOL = "/api/tools/relationship-mapping/";
    private static final String QUILLBAY = "X99000008";
    private static final String COUNCIL = "ZZL08";
    private static final String HOMES = "ZZH09";

    @RegisterExtension
    static final Peerbench peerbench = Shipped.demo();

    @Test
    void oneSurveyShowsOnlyItsOwnAnswers() {
        Api api = peerbench.api(Role.COORDINATOR);
        String network = TOOL + "areas/" + QUILLBAY + "/network?asOf=2014-12-01&survey=";

        String then = api.get(network + "Autumn+2014").text();
        String later = api.get(network + "Summer+2026").text();

        assertTrue(then.contains("Quillbay CCG") && !then.contains("South Sound ICB"), then);
        assertTrue(later.contains("South Sound ICB") && !later.contains("Quillbay CCG"), later);
    }

    @Test
    void anAnswerTakenBackIsGoneNowAndStillThereAsItWasRecordedBefore() {
        Api api = peerbench.api(Role.COORDINATOR);
        String one = organisation(api, "Taken Back One");
        String two = organisation(api, "Taken Back Two");
        bring(api, "intensity", "source,target,level\n" + one + "," + two + ",3\n");
        String before = java.time.Instant.now().toString();
        Person coordinator = peerbench.as(Role.COORDINATOR);
        Page pair = coordinator.get("/tools/relationship-mapping/areas/" + QUILLBAY + "/pairs/" + one + "/" + two);
        coordinator.submit(pair, "form[action$=take-back]", Map.of());

        assertEquals("UNKNOWN", status(api, one, two, ""));
        assertEquals("ONE_SIDED", status(api, one, two, "&recordedBy=" + before));
    }

    @Test
    void aMergedOrganisationKeepsWhatWasSaid() {
        Api api = peerbench.api(Role.COORDINATOR);
        String heir = organisation(api, "Heir of Homes");
        JsonNode homes = api.get("/api/organisations/" + HOMES).json();
        int linksBefore = links(api, homes.path("id").asText(), "&asOf=2026-06-30");
        assertTrue(linksBefore > 0);

        Person coordinator = peerbench.as(Role.COORDINATOR);
        Page form = coordinator.get("/organisations/" + homes.path("id").asText() + "/edit");
        Page merged =
                coordinator.submit(form, "main form[method=post]", Map.of("validTo", "2026-07-01", "successors", heir));

        assertEquals(303, merged.status(), merged.text());
        peerbench.settleSignals();
        assertEquals(linksBefore, links(api, homes.path("id").asText(), "&asOf=2026-06-30"));
        assertEquals(linksBefore, links(api, heir, "&asOf=2026-07-01"));
    }

    @Test
    void aKindOfLinkOfOnesOwnIsAskedAboutLikeAnyOther() {
        Person coordinator = peerbench.as(Role.COORDINATOR);
        Page kinds = coordinator.get("/tools/relationship-mapping/kinds");
        Page added = coordinator.submit(
                kinds, "form[action$=kinds]", Map.of("name", "Visits together", "answers", "never\nsometimes\noften"));
        assertEquals(303, added.status(), added.text());
        Api api = peerbench.api(Role.COORDINATOR);

        bring(api, "visits-together", "source,target,level\n" + COUNCIL + "," + HOMES + ",2\n");

        JsonNode network = api.get(TOOL + "areas/" + QUILLBAY + "/network?relation=visits-together")
                .json();
        List<Integer> levels = new java.util.ArrayList<>();
        network.path("ties").forEach(tie -> {
            if (!tie.path("status").asText().equals("UNKNOWN")) {
                levels.add(tie.path("level").asInt());
            }
        });
        assertEquals(List.of(2), levels);
    }

    private static void bring(Api api, String relation, String file) {
        ApiAnswer received = api.postFile(
                TOOL + "imports?format=csv-edges&area=" + QUILLBAY + "&relation=" + relation,
                file.getBytes(StandardCharsets.UTF_8));
        assertEquals(201, received.status(), received.text());
        String id = received.json().path("id").asText();
        ApiAnswer applied = api.postFile(TOOL + "imports/" + id + "/apply", new byte[0]);
        assertEquals(200, applied.status(), applied.text());
    }

    private static String organisation(Api api, String name) {
        ApiAnswer made = api.post("/api/organisations", Map.of("name", name, "type", "other"));
        assertEquals(201, made.status(), made.text());
        return made.json().path("id").asText();
    }

    private static String status(Api api, String one, String two, String more) {
        JsonNode ties = api.get(TOOL + "areas/" + QUILLBAY + "/network?relation=intensity" + more)
                .json()
                .path("ties");
        for (JsonNode tie : ties) {
            if (List.of(one, two).contains(tie.path("from").asText())
                    && List.of(one, two).contains(tie.path("to").asText())) {
                return tie.path("status").asText();
            }
        }
        return "NONE";
    }

    private static int links(Api api, String organisation, String more) {
        JsonNode actors = api.get(TOOL + "areas/" + QUILLBAY + "/measures?level=1" + more)
                .json()
                .path("actors");
        for (JsonNode actor : actors) {
            if (actor.path("id").asText().equals(organisation)) {
                return actor.path("degree").asInt();
            }
        }
        return -1;
    }
}
