package org.peerbench.relationships.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectorTest {
    @ParameterizedTest
    @CsvSource({
        "council_unitary, COUNCIL",
        "council_isles_of_scilly, COUNCIL",
        "ccg, COMMISSIONER",
        "icb, COMMISSIONER",
        "stp, COMMISSIONER",
        "trust_acute, HOSPITAL",
        "trust_acute_multi_service, HOSPITAL",
        "acute_trust, HOSPITAL",
        "trust_ambulance, HOSPITAL",
        "trust_community, COMMUNITY",
        "trust_care_trust, COMMUNITY",
        "independent_sector_provider, COMMUNITY",
        "trust_mental_health, MENTAL_HEALTH",
        "housing_registered_provider_non_profit, HOUSING",
        "Housing association, HOUSING",
        "healthwatch, VOLUNTARY",
        "voluntary_community_sector, VOLUNTARY",
        "primary_care, COMMUNITY",
        "social enterprise, COMMUNITY",
        "nhs_trust_type_not_found, OTHER",
        "test, OTHER"
    })
    void anOpenTypeHasASector(String type, Sector sector) {
        assertEquals(sector, Sector.ofType(type));
    }
}
