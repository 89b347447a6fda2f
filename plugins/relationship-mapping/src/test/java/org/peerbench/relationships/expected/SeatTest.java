package org.peerbench.relationships.expected;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeatTest {
    /** Every type of the national organisations table, then the words a partner list would use. */
    @ParameterizedTest
    @CsvSource({
        "housing_registered_provider_non_profit, HOUSING",
        "housing_registered_provider_profit, HOUSING",
        "ccg, COMMISSIONER",
        "icb, COMMISSIONER",
        "stp, ''",
        "trust_acute, ACUTE_TRUST",
        "trust_acute_multi_service, ACUTE_TRUST COMMUNITY_PROVIDER",
        "trust_acute_specialist, ''",
        "trust_ambulance, ''",
        "trust_mental_health, MENTAL_HEALTH_TRUST",
        "trust_community, COMMUNITY_PROVIDER",
        "trust_care_trust, COMMUNITY_PROVIDER MENTAL_HEALTH_TRUST",
        "independent_sector_provider, COMMUNITY_PROVIDER",
        "nhs_trust_type_not_found, ''",
        "council_unitary, COUNCIL",
        "council_county, COUNCIL",
        "council_metropolitan_district, COUNCIL",
        "council_london_borough, COUNCIL",
        "council_isles_of_scilly, COUNCIL",
        "council_city_of_london, COUNCIL",
        "healthwatch, HEALTHWATCH",
        "voluntary_sector, VOLUNTARY_SECTOR",
        "voluntary, VOLUNTARY_SECTOR",
        "primary_care, PRIMARY_CARE",
        "gp_federation, PRIMARY_CARE",
        "housing_association, HOUSING",
        "acute_trust, ACUTE_TRUST",
        "Community provider, COMMUNITY_PROVIDER",
        "social_enterprise, COMMUNITY_PROVIDER",
        "test, ''"
    })
    void aTypeFillsItsSeats(String type, String seats) {
        assertEquals(
                seats,
                Arrays.stream(Seat.values())
                        .filter(seat -> seat.filledBy(type))
                        .map(Seat::name)
                        .collect(Collectors.joining(" ")));
    }
}
