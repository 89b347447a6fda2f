package org.peerbench.relationships.sentences;

import org.peerbench.relationships.network.DyadStatus;
import org.peerbench.relationships.network.Network;

/** The whole network in one plain sentence, and in the few words of a heading. */
public final class NetworkSentence {
    private NetworkSentence() {}

    /** For the top of a page and for who cannot see the picture: partners, links, confirmed, not yet known. */
    public static Message of(Network network) {
        if (network.actors().isEmpty()) {
            return Message.of("network.empty");
        }
        return Message.of(
                "network.sentence",
                network.actors().size(),
                network.ties().size(),
                network.count(DyadStatus.CONFIRMED),
                network.count(DyadStatus.UNKNOWN));
    }

    /** Links and what is not yet known. */
    public static Message heading(Network network) {
        return Message.of("network.heading", network.ties().size(), network.count(DyadStatus.UNKNOWN));
    }
}
