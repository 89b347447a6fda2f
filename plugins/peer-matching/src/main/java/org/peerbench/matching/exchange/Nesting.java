package org.peerbench.matching.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Capacities lie within one another in one way only: of an offer within that of its person, within that of their area. A
 * file that puts areas within areas means something that a round cannot hold; one that does so in a circle means nothing.
 */
final class Nesting {
    private static final List<String> AREA_WITHIN = List.of("within", "parent", "area");
    private static final List<String> PERSON_WITHIN = List.of("within", "parent");

    private Nesting() {}

    static void check(JsonNode file, Faults faults) {
        check(file, "areas", AREA_WITHIN, "exchange.areaWithin", faults);
        check(file, "people", PERSON_WITHIN, "exchange.personWithin", faults);
    }

    private static void check(JsonNode file, String list, List<String> fields, String key, Faults faults) {
        Map<String, String> within = new HashMap<>();
        file.path(list)
                .forEach(row -> fields.stream()
                        .filter(row::hasNonNull)
                        .findFirst()
                        .ifPresent(field -> within.put(
                                row.path("id").asText(), row.get(field).asText())));
        for (String row : within.keySet().stream().sorted().toList()) {
            faults.add(list, circle(row, within) ? "exchange.circle" : key, row, within.get(row));
        }
    }

    private static boolean circle(String start, Map<String, String> within) {
        Set<String> seen = new HashSet<>();
        for (String area = start; area != null; area = within.get(area)) {
            if (!seen.add(area)) {
                return true;
            }
        }
        return false;
    }
}
