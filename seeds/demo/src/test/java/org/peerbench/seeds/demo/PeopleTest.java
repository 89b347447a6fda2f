package org.peerbench.seeds.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

final class PeopleTest {
    private final List<CSVRecord> people = Rows.demo("people.csv");

    @Test
    void thereAreOneHundredAndTwentySixPeopleEachWithARole() {
        assertEquals(126, people.size());
        assertTrue(people.stream().noneMatch(person -> person.get("role").isBlank()));
        assertEquals(126, Rows.column(people, "id").size());
    }

    @Test
    void mailGoesNowhere() {
        assertTrue(people.stream().allMatch(person -> person.get("email").matches("[a-z0-9-]+@[a-z0-9-]+\\.example")));
        assertEquals(126, Rows.column(people, "email").size());
    }

    /** Ofcom, "Telephone numbers for use in TV and radio drama programmes": no area, 01632 960000 to 960999. */
    @Test
    void telephoneNumbersAreThoseKeptFreeForDrama() {
        assertTrue(people.stream().allMatch(person -> person.get("telephone").matches("01632 960\\d{3}")));
        assertEquals(126, Rows.column(people, "telephone").size());
    }

    @Test
    void everyoneWorksForAnOrganisationOfTodayInItsAreas() {
        List<CSVRecord> organisations = Rows.demo("organisations.csv");
        for (CSVRecord person : people) {
            CSVRecord employer = organisations.stream()
                    .filter(row -> row.get("ods_or_gss_code").equals(person.get("organisation_code")))
                    .findFirst()
                    .orElseThrow();
            assertEquals("current", employer.get("status"));
            assertTrue(Set.of(employer.get("area_codes").split(" "))
                    .containsAll(List.of(person.get("area_codes").split(" "))));
        }
    }

    @Test
    void someRolesAreInterimAndSomeHaveNobody() {
        Set<String> interim = people.stream()
                .filter(person -> person.get("role").startsWith("Interim"))
                .map(person -> person.get("organisation_code"))
                .collect(Collectors.toSet());

        assertEquals(Set.of("ZZL04", "ZZL07", "ZZA05"), interim);
        assertEquals(
                3,
                people.stream().filter(person -> person.get("name").isEmpty()).count());
    }
}
