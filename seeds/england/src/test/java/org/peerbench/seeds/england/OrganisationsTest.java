package org.peerbench.seeds.england;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class OrganisationsTest {

    private static final String PARTIAL_DATE = "(\\d{4}(-\\d{2}(-\\d{2})?)?)?";

    private final Table organisations = Table.of("organisations.csv");

    @Test
    void thereAre2107OrganisationsWithACodeEach() {
        assertEquals(2_107, organisations.size());
        assertEquals(2_107, organisations.codes("ods_or_gss_code").size());
    }

    @Test
    void everyAreaHasItsCouncil() {
        var councils = organisations.rows().stream()
                .filter(row -> row.get("type").startsWith("council_"))
                .toList();
        assertEquals(161, councils.size());
        councils.forEach(row -> assertEquals(row.get("ods_or_gss_code"), row.get("area_codes")));
    }

    @Test
    void everyAreaOfTodayBelongsToAnIntegratedCareBoard() {
        var memberships = Table.of("icb2024_area.csv");
        assertEquals(153, memberships.codes("gss_code").size());
        assertEquals(42, memberships.codes("icb_ods_code").size());
    }

    @Test
    void anOrganisationThatEndedSaysWhenOrByWhen() {
        organisations.rows().stream()
                .filter(row -> row.get("status").matches("abolished|closed|not_in_ods_list.*"))
                .forEach(row -> assertTrue(
                        !row.get("closed").isEmpty() ^ !row.get("ended_by").isEmpty(), row::toString));
    }

    @Test
    void datesStayAsPreciseAsTheyWereGiven() {
        for (var column : new String[] {"opened", "closed", "ended_by"}) {
            organisations.rows().forEach(row -> assertTrue(row.get(column).matches(PARTIAL_DATE), row::toString));
        }
    }
}
