package org.peerbench.seeds.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

final class RostersTest {
    private final Map<String, CSVRecord> organisations = Rows.demo("organisations.csv").stream()
            .collect(Collectors.toMap(row -> row.get("ods_or_gss_code"), Function.identity()));

    @Test
    void everySeatIsTakenByAKnownOrganisationInItsTime() {
        for (String area : Rows.column(Rows.demo("areas.csv"), "gss_code")) {
            List<CSVRecord> roster = Rows.demo("roster/" + area + ".csv");
            assertEquals(roster.size(), Rows.column(roster, "organisation").size(), area);
            for (CSVRecord seat : roster) {
                CSVRecord organisation = organisations.get(seat.get("organisation"));
                assertTrue(seat.get("from").compareTo(organisation.get("opened")) >= 0, seat.toString());
                assertTrue(seat.get("to").isEmpty() || seat.get("from").compareTo(seat.get("to")) < 0, seat.toString());
                String closed = organisation.get("closed");
                assertTrue(closed.isEmpty() || seat.get("to").compareTo(closed) > 0, seat.toString());
            }
        }
    }

    @Test
    void expectedPartnersAreMissingWhereTheStorySaysSo() {
        assertTrue(typesToday("X99000007").containsAll(Set.of("acute_trust", "domiciliary_care", "primary_care")));
        assertTrue(!typesToday("X99000004").contains("acute_trust"));
        assertTrue(!typesToday("X99000002").contains("housing_association"));
        assertTrue(!typesToday("X99000005").contains("healthwatch"));
        assertTrue(!typesToday("X99000010").contains("mental_health_trust"));
        assertTrue(!typesToday("X99000011").contains("voluntary_sector"));
    }

    @Test
    void everyAreaOfTodayHasItsCouncilAndItsCommissionerAtTheTable() {
        Rows.demo("areas.csv").stream()
                .filter(area -> area.get("in_2023").equals("1"))
                .forEach(area -> assertTrue(typesToday(area.get("gss_code")).containsAll(Set.of("council", "icb"))));
    }

    @Test
    void nobodySitsAtATableOfAnAreaThatEnded() {
        assertEquals(Set.of(), typesToday("X99000013"));
        assertEquals(Set.of(), typesToday("X99000014"));
    }

    private Set<String> typesToday(String area) {
        return Rows.demo("roster/" + area + ".csv").stream()
                .filter(seat -> seat.get("to").isEmpty())
                .map(seat -> organisations.get(seat.get("organisation")).get("type"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
