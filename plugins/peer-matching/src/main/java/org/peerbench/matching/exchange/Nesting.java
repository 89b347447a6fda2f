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
    private static final List<String> WITHIN = List.of("within", "parent", "area");

    private Nesting() {}

    static void check(JsonNode areas, Faults faults) {
        Map<String, String> within = new HashMap<>();
        areas.forEach(area -> WITHIN.stream()
                .filter(area::hasNonNull)
                .findFirst()
                .ifPresent(field ->
                        within.put(area.path("id").asText(), area.get(field).asText())));
        for (String area : within.keySet().stream().sorted().toList()) {
            if (circle(area, within)) {
                faults.add("areas", "exchange.circle", area, within.get(area));
            } else {
                faults.add("areas", "exchange.areaWithin", area, within.get(area));
            }
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
