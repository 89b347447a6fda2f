package org.peerbench.relationships.expected;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.peerbench.relationships.network.Actor;
import org.peerbench.relationships.network.DyadStatus;
import org.peerbench.relationships.network.Network;

/**
 * The table at which the partners of an area should sit, seat by seat.
 *
 * @param places every seat once, in the order of {@link Seat}
 */
public record Seating(List<Place> places) {
    public Seating {
        places = List.copyOf(places);
    }

    /** Who sits at the table of this network, by organisation type, and who of them has a confirmed tie. */
    public static Seating of(Network network) {
        Set<String> confirmed = new HashSet<>();
        network.dyads(DyadStatus.CONFIRMED)
                .forEach(tie -> Stream.of(tie.from(), tie.to()).forEach(confirmed::add));
        return new Seating(Arrays.stream(Seat.values())
                .map(seat -> place(seat, network, confirmed))
                .toList());
    }

    /** The seats in this state. */
    public List<Place> places(Place.State state) {
        return places.stream().filter(place -> place.state() == state).toList();
    }

    private static Place place(Seat seat, Network network, Set<String> confirmed) {
        List<Actor> holders = network.actors().stream()
                .filter(actor -> seat.filledBy(actor.type()))
                .toList();
        List<Actor> unlinked = holders.stream()
                .filter(holder -> !confirmed.contains(holder.id()))
                .toList();
        return new Place(seat, holders, unlinked);
    }
}
