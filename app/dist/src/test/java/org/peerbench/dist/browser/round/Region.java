package org.peerbench.dist.browser.round;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.peerbench.api.access.Role;
import org.peerbench.testkit.Api;
import org.peerbench.testkit.ApiAnswer;
import org.peerbench.testkit.Peerbench;

/** Four areas with three partners each, and two themes. */
final class Region {
    static final Place RECEIVER = new Place("T01", "Fenmarch");
    static final Place GIVER = new Place("T02", "Hollowby");
    static final Place ANOTHER = new Place("T03", "Cragmoor");
    static final Place STRANGER = new Place("T04", "Longreach");

    static final String THEME = "Risk and reward";
    static final String SPLIT = "Housing";

    private static final String TOOL = "/tools/peer-matching";

    private final Api api;

    private Region(Api api) {
        this.api = api;
    }

    /** An area, by its code and its name. */
    record Place(String code, String name) {
        /** Where the tool shows it. */
        String path() {
            return TOOL + "/areas/" + code;
        }

        /** A partner's role; the first also speaks for the area. */
        String partner(int number) {
            return List.of("Director", "Chair", "Manager").get(number) + " of " + name;
        }
    }

    static void fill(Peerbench peerbench) {
        Region region = new Region(peerbench.api(Role.ADMINISTRATOR));
        region.post("themes", Map.of("id", "risk", "label", THEME));
        region.post("themes", Map.of("id", "housing", "label", SPLIT));
        List.of(RECEIVER, GIVER, ANOTHER, STRANGER).forEach(region::settle);
    }

    private void settle(Place place) {
        post("areas", Map.of("name", place.name(), "code", place.code(), "kind", "test"));
        List<String> types = List.of("council", "acute_trust", "icb");
        for (int number = 0; number < types.size(); number++) {
            String organisation = post(
                    "organisations",
                    Map.of(
                            "name",
                            place.name() + " " + types.get(number),
                            "type",
                            types.get(number),
                            "areas",
                            List.of(place.code())));
            post(
                    "people",
                    Map.of(
                            "role",
                            place.partner(number),
                            "organisation",
                            organisation,
                            "area",
                            place.code(),
                            "email",
                            "partner" + number + "@" + place.code() + ".example.org"));
        }
    }

    private String post(String what, Map<String, Object> body) {
        ApiAnswer answer = api.post("/api/" + what, body);
        assertEquals(201, answer.status(), answer::text);
        return answer.json().path("id").asText();
    }
}
