package org.peerbench.relationships.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.peerbench.relationships.network.Actor;
import org.peerbench.relationships.survey.Received;

class FallingTrustTest {
    @Test
    void onlyABandThatLiesWhollyBelowTheEarlierOneHasFallen() {
        List<Received> before = List.of(told("fallen", 3.0, 3.4), told("touching", 3.0, 3.4), told("risen", 2.0, 2.4));
        List<Received> after = List.of(told("fallen", 2.2, 2.8), told("touching", 2.6, 3.0), told("risen", 3.0, 3.4));

        assertEquals(List.of("fallen"), names(before, after));
    }

    @Test
    void whoIsToldOfInOneSurveyOnlyHasNotFallen() {
        assertEquals(List.of(), names(List.of(told("left", 3.0, 3.4)), List.of(told("new", 1.0, 1.6))));
        assertEquals(List.of(), names(List.of(), List.of(told("new", 1.0, 1.6))));
    }

    private static List<String> names(List<Received> before, List<Received> after) {
        return FallingTrust.fallen(before, after).stream().map(Actor::id).toList();
    }

    private static Received told(String partner, double low, double high) {
        return new Received(new Actor(partner, partner, "council"), 5, low, high, List.of());
    }
}
