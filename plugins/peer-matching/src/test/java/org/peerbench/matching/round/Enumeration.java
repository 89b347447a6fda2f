package org.peerbench.matching.round;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tries every assignment of a small round, knowing nothing of networks: what the solver must agree with. */
final class Enumeration {
    private final Round round;
    private final Map<String, Area> areas;
    private final Map<String, Person> people;
    private final Map<String, Offer> offers;
    private final Map<String, Integer> used = new HashMap<>();
    private final List<Pair> chosen = new ArrayList<>();
    private final Set<Link> forced = new HashSet<>();
    private Objective best;
    private List<Link> matches;
    private long tried;

    private Enumeration(Round round) {
        this.round = round;
        areas = RandomRound.byId(round.areas(), Area::id);
        people = RandomRound.byId(round.people(), Person::id);
        offers = RandomRound.byId(round.offers(), Offer::id);
        forced.addAll(round.locks());
        forced.addAll(round.active());
    }

    static Enumeration of(Round round) {
        Enumeration all = new Enumeration(round);
        all.choose(0);
        return all;
    }

    /** Empty if no assignment keeps what is forced. */
    Optional<Objective> best() {
        return Optional.ofNullable(best);
    }

    List<Link> matches() {
        return matches;
    }

    long tried() {
        return tried;
    }

    private void choose(int next) {
        if (next == round.needs().size()) {
            weigh();
            return;
        }
        Need need = round.needs().get(next);
        choose(next + 1);
        for (Pair pair : round.pairs()) {
            boolean may = !need.paused() || forced.contains(pair.link());
            if (pair.need().equals(need.id()) && may && !round.blocks().contains(pair.link())) {
                count(need, pair, 1);
                chosen.add(pair);
                if (withinCaps(need, offers.get(pair.offer()))) {
                    choose(next + 1);
                }
                chosen.remove(chosen.size() - 1);
                count(need, pair, -1);
            }
        }
    }

    private void count(Need need, Pair pair, int by) {
        Offer offer = offers.get(pair.offer());
        used.merge("receiving " + need.area(), by, Integer::sum);
        used.merge("offer " + offer.id(), by, Integer::sum);
        used.merge("giving " + offer.area(), by, Integer::sum);
        offer.person().ifPresent(person -> used.merge("person " + person, by, Integer::sum));
    }

    private boolean withinCaps(Need need, Offer offer) {
        return used.get("receiving " + need.area()) <= areas.get(need.area()).receivingCap()
                && used.get("offer " + offer.id()) <= offer.capacity()
                && used.get("giving " + offer.area()) <= areas.get(offer.area()).givingCap()
                && offer.person().stream()
                        .allMatch(person -> used.get("person " + person)
                                <= people.get(person).capacity());
    }

    private void weigh() {
        tried++;
        List<Link> links = chosen.stream().map(Pair::link).toList();
        if (!links.containsAll(forced)) {
            return;
        }
        Objective here = objective();
        if (best == null || here.compareTo(best) < 0) {
            best = here;
            matches = links;
        }
    }

    private Objective objective() {
        long[] values = new long[16];
        Map<String, Need> needs = RandomRound.byId(round.needs(), Need::id);
        for (Pair pair : chosen) {
            Need need = needs.get(pair.need());
            values[need.tier() - 1]++;
            values[5] += need.published().equals(Optional.of(pair.offer())) ? 1 : 0;
            if (pair.score() < 700) {
                values[6 + pair.score() / 100]++;
            }
            values[13] += pair.score();
            values[15] += new Lot(round.seed()).of(pair.need(), pair.offer());
        }
        for (Area area : round.areas()) {
            long load = used.getOrDefault("giving " + area.id(), 0);
            values[14] += load * load;
        }
        return new Objective(Arrays.stream(values).boxed().toList());
    }
}
