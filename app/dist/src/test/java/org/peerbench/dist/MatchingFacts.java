package org.peerbench.dist;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.peerbench.api.access.Role;
import org.peerbench.testkit.Api;
import org.peerbench.testkit.ApiAnswer;
import org.peerbench.testkit.Peerbench;

/** Harrowfen asks for help and Quillbay gives it; each thing that is said of it holds a word that stands nowhere else. */
final class MatchingFacts {
    static final String RECEIVER = "X99000007";
    static final String GIVER = "X99000008";
    static final String OTHER = "X99000009";
    private static final String ROUTE = "/api/tools/peer-matching/";
    private static final String LONG_AGO = "2026-01-05";
    private static final String LATER = "2099-01-05";

    private final Api coordinator;
    private final Map<String, String> ids = new HashMap<>();

    private MatchingFacts(Api coordinator) {
        this.coordinator = coordinator;
    }

    /** Records all of it. @return what to put in the place of the parameters of addresses */
    static Map<String, String> record(Peerbench peerbench) {
        MatchingFacts facts = new MatchingFacts(peerbench.api(Role.COORDINATOR));
        facts.agreeOnALevel(peerbench);
        facts.support();
        facts.declined();
        facts.block();
        facts.round();
        return Map.copyOf(facts.ids);
    }

    private void agreeOnALevel(Peerbench peerbench) {
        var person = peerbench.as(Role.COORDINATOR);
        String path = "/tools/peer-matching/areas/" + RECEIVER + "/assessment/agreed?theme=risk";
        var page = person.get(path);
        var saved = person.submit(page, "main form", Map.of("level", "1", "note", "zzagreed", "on", LONG_AGO));
        if (saved.status() != 303) {
            throw new AssertionError(saved.status() + saved.text());
        }
    }

    private void support() {
        ids.put("need", need("zzask", "zzmoved"));
        ids.put("offer", offer("zznote"));
        String support = made("supports", Map.of("need", ids.get("need"), "offer", ids.get("offer"), "why", "zzwhy"));
        ids.put("support", support);
        step(support, "accept", Map.of("side", "GIVER"));
        step(support, "accept", Map.of("side", "RECEIVER"));
        step(support, "sessions", Map.of("on", today(support), "topic", "zztopic"));
        step(support, "fit", Map.of("side", "GIVER", "fit", "DECIDING", "reason", "zzfit"));
        step(support, "pause", Map.of("until", LATER, "reason", "zzpause"));
        step(support, "resume", Map.of());
        Map<String, Object> review = Map.of(
                "side", "GIVER", "goal", "YES", "rating", 4, "recommend", true, "next", "NOTHING", "note", "zzreview");
        step(support, "review", review);
    }

    private void declined() {
        String support = made("supports", Map.of("need", need("zztried", "zzx"), "offer", offer("zzx")));
        step(support, "decline", Map.of("side", "GIVER", "reason", "zzdecline"));
        need("zzalone", "zzlonely");
    }

    private void block() {
        ids.put("block", made("blocks", Map.of("area", RECEIVER, "other", OTHER, "reason", "zzblock")));
    }

    private void round() {
        ids.put("id", made("rounds", Map.of("name", "zzround")));
        String round = "rounds/" + ids.get("id");
        run(coordinator, ROUTE + round);
        JsonNode match = coordinator.get(ROUTE + round).json().at("/matches/0");
        String pin = made(
                round + "/locks",
                Map.of(
                        "need", match.path("need").asText(),
                        "offer", match.path("offer").asText(),
                        "reason", "zzlock"));
        ids.put("pin", pin);
    }

    /** Works a round out and waits for it. */
    static void run(Api coordinator, String round) {
        String job =
                coordinator.post(round + "/run", Map.of()).json().path("id").asText();
        Instant late = Instant.now().plus(Duration.ofSeconds(30));
        while (Set.of("WAITING", "RUNNING")
                        .contains(coordinator
                                .get("/api/jobs/" + job)
                                .json()
                                .path("status")
                                .asText())
                && Instant.now().isBefore(late)) {
            Thread.onSpinWait();
        }
    }

    private String need(String ask, String moved) {
        return made(
                "needs",
                Map.of(
                        "area",
                        RECEIVER,
                        "theme",
                        "risk",
                        "ask",
                        ask,
                        "state",
                        "CONFIRMED",
                        "moved",
                        Map.of("tier", 1, "reason", moved),
                        "confirmed",
                        Map.of("by", "The area's lead")));
    }

    private String offer(String note) {
        String area = coordinator.get("/api/areas/" + GIVER).json().path("id").asText();
        ApiAnswer person = coordinator.post("/api/people", Map.of("role", "Finance director", "area", area));
        Map<String, Object> offer = new HashMap<>(Map.of(
                "person",
                person.json().path("id").asText(),
                "area",
                GIVER,
                "theme",
                "risk",
                "capacity",
                1,
                "note",
                note,
                "state",
                "OPEN",
                "agreedOn",
                LONG_AGO,
                "manager",
                "zzmanager",
                "managerOn",
                LONG_AGO));
        return made("offers", offer);
    }

    private String today(String support) {
        return coordinator
                .get(ROUTE + "supports/" + support)
                .json()
                .path("offeredOn")
                .asText();
    }

    private void step(String support, String step, Map<String, Object> body) {
        ApiAnswer answer = coordinator.post(ROUTE + "supports/" + support + "/" + step, body);
        if (answer.status() != 200) {
            throw new AssertionError(step + " " + answer);
        }
    }

    private String made(String place, Map<String, Object> body) {
        ApiAnswer answer = coordinator.post(ROUTE + place, body);
        if (answer.status() != 201) {
            throw new AssertionError(place + " " + answer);
        }
        return answer.json().path("id").asText();
    }
}
