package org.peerbench.matching.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peerbench.matching.round.Link;
import org.peerbench.matching.round.Match;
import org.peerbench.matching.round.Need;
import org.peerbench.matching.round.Offer;
import org.peerbench.matching.round.Pair;
import org.peerbench.matching.round.Round;

/** Tries everything on a small round, knowing nothing of what is tested: every assignment, and every limit by recounting. */
final class Every {
    private final Round round;
    private final Map<String, Need> needs = new HashMap<>();
    private final Map<String, Offer> offers = new HashMap<>();
    private final Set<Link> forced = new HashSet<>();

    Every(Round round) {
        this.round = round;
        round.needs().forEach(need -> needs.put(need.id(), need));
        round.offers().forEach(offer -> offers.put(offer.id(), offer));
        forced.addAll(round.locks());
        forced.addAll(round.active());
    }

    Need need(String id) {
        return needs.get(id);
    }

    Offer offer(String id) {
        return offers.get(id);
    }

    /** The pairs that may be chosen. */
    List<Pair> candidates() {
        return round.pairs().stream()
                .filter(pair -> !round.blocks().contains(pair.link()))
                .filter(pair -> !needs.get(pair.need()).paused() || forced.contains(pair.link()))
                .toList();
    }

    /** The most points that any assignment has which keeps what is forced. */
    long mostPoints() {
        return most(0, new ArrayList<>());
    }

    private long most(int next, List<Pair> chosen) {
        List<Link> links = chosen.stream().map(Pair::link).toList();
        if (next == round.needs().size()) {
            return links.containsAll(forced)
                    ? chosen.stream().mapToLong(Pair::score).sum()
                    : -1;
        }
        long best = most(next + 1, chosen);
        for (Pair pair : candidates()) {
            if (pair.need().equals(round.needs().get(next).id())) {
                List<Pair> more = new ArrayList<>(chosen);
                more.add(pair);
                if (holds(more.stream().map(Pair::link).toList())) {
                    best = Math.max(best, most(next + 1, more));
                }
            }
        }
        return best;
    }

    /** Whether matches keep within every limit. */
    boolean holds(List<Link> matches) {
        Map<String, Integer> used = new HashMap<>();
        for (Link match : matches) {
            Offer offer = offers.get(match.offer());
            used.merge("to " + needs.get(match.need()).area(), 1, Integer::sum);
            used.merge("offer " + offer.id(), 1, Integer::sum);
            used.merge("from " + offer.area(), 1, Integer::sum);
            offer.person().ifPresent(person -> used.merge("person " + person, 1, Integer::sum));
        }
        return round.areas().stream()
                        .allMatch(area -> used.getOrDefault("to " + area.id(), 0) <= area.receivingCap()
                                && used.getOrDefault("from " + area.id(), 0) <= area.givingCap())
                && round.offers().stream()
                        .allMatch(offer -> used.getOrDefault("offer " + offer.id(), 0) <= offer.capacity())
                && round.people().stream()
                        .allMatch(person -> used.getOrDefault("person " + person.id(), 0) <= person.capacity());
    }

    /** The matches with some gone and a pair come in. */
    static List<Link> exchanged(List<Match> matches, Link in, Set<String> needsOut) {
        List<Link> links = new ArrayList<>();
        matches.stream()
                .filter(match -> !needsOut.contains(match.need()))
                .map(Match::link)
                .forEach(links::add);
        links.add(in);
        return links;
    }
}
