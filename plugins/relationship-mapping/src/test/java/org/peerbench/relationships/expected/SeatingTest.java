package org.peerbench.relationships.expected;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.peerbench.relationships.network.Actor;
import org.peerbench.relationships.network.Harrowfen;
import org.peerbench.relationships.network.Network;
import org.peerbench.relationships.network.Networks;

class SeatingTest {
    @Test
    void aSeatWithoutAPartnerIsMissing() {
        Network network = Networks.complete(Networks.actors("Council/council", "ICB/icb"), List.of("Council-ICB"));
        assertEquals(List.of(Seat.COUNCIL, Seat.COMMISSIONER), seats(Seating.of(network), Place.State.LINKED));
        assertEquals(7, Seating.of(network).places(Place.State.MISSING).size());
    }

    @Test
    void aPartnerTiedByOneSidedViewsOnlyHasNoConfirmedTie() {
        Network harrowfen = Harrowfen.network();
        List<Actor> withoutAmbulance = harrowfen.actors().stream()
                .filter(actor -> !actor.id().equals("ambulance"))
                .toList();
        Seating table = Seating.of(Network.derive(withoutAmbulance, Harrowfen.reports(), harrowfen.question()));
        assertEquals(List.of(Seat.ACUTE_TRUST), seats(table, Place.State.UNLINKED));
    }

    @Test
    void oneLinkedHolderIsEnoughAndTheOthersAreNamed() {
        Network network = Networks.complete(
                Networks.actors("Council/council", "Hearth/housing", "Marsh/housing"), List.of("Council-Hearth"));
        Place housing = Seating.of(network).places().get(Seat.HOUSING.ordinal());
        assertEquals(Place.State.LINKED, housing.state());
        assertEquals("Marsh", housing.unlinked().get(0).label());
    }

    private static List<Seat> seats(Seating table, Place.State state) {
        return table.places(state).stream().map(Place::seat).toList();
    }
}
