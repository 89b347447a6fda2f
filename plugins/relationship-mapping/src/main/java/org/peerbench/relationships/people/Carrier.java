package org.peerbench.relationships.people;

import java.util.List;

/**
 * A person who carries links.
 *
 * @param id            id of the person
 * @param organisations ids of the partners in which the person carries them
 * @param lost          the links that would be cut if the person left
 * @param weakened      the links the person carries that others would still hold
 * @param pairsLost     the partners that would have no path to each other any more: neither directly nor through others
 */
public record Carrier(
        String id, List<String> organisations, List<Link> lost, List<Link> weakened, List<Pair> pairsLost) {
    public Carrier {
        organisations = List.copyOf(organisations);
        lost = List.copyOf(lost);
        weakened = List.copyOf(weakened);
        pairsLost = List.copyOf(pairsLost);
    }

    /** How many links the person carries, alone or with others. */
    public int carries() {
        return lost.size() + weakened.size();
    }
}
