package org.peerbench.matching.round;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The round after somebody withdrew: solved again with the published matches as those to keep, it serves by urgency as many
 * as it can, and among such solutions moves the fewest (level {@link Level#PUBLISHED_KEPT}).
 */
public final class Repair {
    private Repair() {}

    /**
     * The round to solve.
     *
     * @param round     as it was solved and published
     * @param published the matches that were published
     * @param needs     ids of needs that are needed no longer
     * @param offers    ids of offers that are gone
     */
    public static Round after(Round round, List<Match> published, Set<String> needs, Set<String> offers) {
        Map<String, String> had = new HashMap<>();
        published.forEach(match -> had.put(match.need(), match.offer()));
        return new Round(
                round.settings(),
                round.areas(),
                round.people(),
                round.needs().stream()
                        .filter(need -> !needs.contains(need.id()))
                        .map(need -> kept(
                                need, Optional.ofNullable(had.get(need.id())).filter(offer -> !offers.contains(offer))))
                        .toList(),
                round.offers().stream()
                        .filter(offer -> !offers.contains(offer.id()))
                        .toList(),
                round.pairs().stream()
                        .filter(pair -> stays(pair.link(), needs, offers))
                        .toList(),
                stay(round.locks(), needs, offers),
                stay(round.blocks(), needs, offers),
                stay(round.active(), needs, offers),
                round.seed());
    }

    private static Need kept(Need need, Optional<String> offer) {
        return new Need(need.id(), need.area(), need.theme(), need.tier(), offer, need.paused(), need.ruledOut());
    }

    private static List<Link> stay(List<Link> links, Set<String> needs, Set<String> offers) {
        return links.stream().filter(link -> stays(link, needs, offers)).toList();
    }

    private static boolean stays(Link link, Set<String> needs, Set<String> offers) {
        return !needs.contains(link.need()) && !offers.contains(link.offer());
    }
}
