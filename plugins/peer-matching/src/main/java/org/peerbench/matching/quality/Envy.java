package org.peerbench.matching.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peerbench.matching.round.Match;
import org.peerbench.matching.round.Outcome;
import org.peerbench.matching.round.Round;

/**
 * A need would fit better with somebody who helps a strictly less urgent one, and could take that place without breaking a
 * limit: justified envy (A. Abdulkadiroğlu, T. Sönmez, American Economic Review 93, 2003), with urgency as the priority. A
 * need that has nobody never envies so: giving it the place would serve a more urgent one, which comes before all else.
 *
 * @param need   id of the need
 * @param offer  id of the offer that would fit better
 * @param holder id of the less urgent need that has it
 * @param gain   by how much better it would fit, in points; with nobody so far all its points
 */
record Envy(String need, String offer, String holder, int gain) {
    /** All of a round, in the order of its pairs. */
    static List<Envy> of(Round round, Outcome outcome) {
        Occupancy places = new Occupancy(round, outcome.matches());
        Map<String, List<Match>> holders = new HashMap<>();
        outcome.matches().stream()
                .filter(match -> !match.forced())
                .forEach(match -> holders.computeIfAbsent(match.offer(), offer -> new ArrayList<>())
                        .add(match));
        List<Envy> found = new ArrayList<>();
        new Wanting(round, outcome).each((pair, own) -> {
            int urgency = places.need(pair.need()).tier();
            for (Match holder : holders.getOrDefault(pair.offer(), List.of())) {
                if (places.need(holder.need()).tier() > urgency
                        && places.allows(pair.link(), Wanting.leaving(own, holder))) {
                    int gain = pair.score() - own.map(Match::score).orElse(0);
                    found.add(new Envy(pair.need(), pair.offer(), holder.need(), gain));
                }
            }
        });
        return found;
    }
}
