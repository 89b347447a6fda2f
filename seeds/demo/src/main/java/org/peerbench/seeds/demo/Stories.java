package org.peerbench.seeds.demo;

import static org.peerbench.seeds.demo.Acts.fields;

import java.util.List;
import java.util.Map;
import org.peerbench.seeds.demo.Acts.Lead;

/** What happened with the tools of the fictional region: a round of peer support and what became of it, and a draft. */
final class Stories {
    static final String MATCHING = "peer-matching";

    private static final String AGREED = "2025-09-15";
    private static final String NOTED = "2025-09-24";
    private static final String SIGNED = "2025-09-22";

    private Stories() {}

    static String text() {
        Acts before = new Acts(MATCHING, false);
        before.file("2025-09-16", "assessments", "matching/assessments-2025.csv");
        PastRound.tell(before);
        PastSupports.tell(before);
        before.file("2026-09-16", "assessments", "matching/assessments.csv");
        before.file("2026-10-16", "offers", "matching/offers.csv");
        before.file("2026-11-12", "needs", "matching/needs.csv");
        UnderWay.tell(before);
        Acts now = new Acts(MATCHING, true);
        now.call("-2", null, "POST", "rounds", fields("name", "Autumn 2026"), "draft");
        now.call("-2", null, "POST", "rounds/{draft}/run", null, null);
        now.call("-2", null, "POST", "rounds/{draft}/study", null, null);
        return "[\n" + before.text() + ",\n" + now.text() + "\n]\n";
    }

    /** An area says what it needs, and that it stands by it. */
    static void need(Acts acts, String day, Lead by, String theme, String wish, String ask, String keep) {
        Map<String, Object> need = fields(
                "area", by.area(), "theme", theme, "ask", ask, "wish", wish, "state", "CONFIRMED", "mode", "EITHER");
        acts.call(day, by, "POST", "needs", need, keep);
    }

    /** Somebody is willing to help for a year from then on, and the employer agreed. */
    static void offer(Acts acts, String area, String person, String theme, int capacity, String keep) {
        offer(acts, NOTED, List.of(AGREED, SIGNED), area, person, theme, capacity, keep);
    }

    /** The same by somebody who would like to help a certain area. */
    static void offerTo(Acts acts, String whom, String area, String person, String theme, int capacity, String keep) {
        Map<String, Object> offer = offered(List.of(AGREED, SIGNED), area, person, theme, capacity);
        offer.put("prefers", List.of(whom));
        acts.call(NOTED, null, "POST", "offers", offer, keep);
    }

    /** The same on other days: when person and employer agreed. */
    static void offer(
            Acts acts,
            String day,
            List<String> agreed,
            String area,
            String person,
            String theme,
            int capacity,
            String keep) {
        acts.call(day, null, "POST", "offers", offered(agreed, area, person, theme, capacity), keep);
    }

    private static Map<String, Object> offered(
            List<String> agreed, String area, String person, String theme, int capacity) {
        Map<String, Object> offer = fields(
                "person",
                person,
                "area",
                area,
                "theme",
                theme,
                "capacity",
                capacity,
                "mode",
                "EITHER",
                "state",
                "OPEN");
        offer.putAll(fields("agreedOn", agreed.get(0), "manager", "Chief Executive", "managerOn", agreed.get(1)));
        return offer;
    }

    /** A need or an offer is done with. */
    static void close(Acts acts, String day, String what, String id) {
        acts.call(day, null, "PUT", what + "/{" + id + "}", fields("state", "CLOSED"), null);
    }
}
