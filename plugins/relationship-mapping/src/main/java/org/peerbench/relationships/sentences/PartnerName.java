package org.peerbench.relationships.sentences;

import org.peerbench.relationships.network.Actor;
import org.peerbench.relationships.network.DyadStatus;
import org.peerbench.relationships.network.Network;

/** A partner as it is read out: its name, how many working links it has, how many of them one side states. */
public final class PartnerName {
    private PartnerName() {}

    /** The accessible name of a partner in the picture. */
    public static Message of(Network network, Actor actor) {
        long unknown = network.dyads(DyadStatus.UNKNOWN).stream()
                .filter(dyad -> dyad.touches(actor.id()))
                .count();
        long oneSided = network.ties(actor.id())
                .filter(tie -> tie.status() == DyadStatus.ONE_SIDED)
                .count();
        return Message.of(
                "partner.name", actor.label(), network.ties(actor.id()).count(), oneSided, unknown);
    }
}
