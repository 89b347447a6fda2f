package org.peerbench.matching.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.peerbench.matching.round.Area;
import org.peerbench.matching.round.Link;
import org.peerbench.matching.round.Need;
import org.peerbench.matching.round.Offer;
import org.peerbench.matching.round.Pair;
import org.peerbench.matching.round.Person;
import org.peerbench.matching.round.Round;

/** Every id is there once, whatever is named is there, and people give for one area. */
final class Consistency {
    private final Round round;
    private final Faults faults;
    private final Set<String> areas;
    private final Set<String> needs;
    private final Set<String> offers;

    Consistency(Round round, Faults faults) {
        this.round = round;
        this.faults = faults;
        areas = ids("areas", round.areas(), Area::id);
        needs = ids("needs", round.needs(), Need::id);
        offers = ids("offers", round.offers(), Offer::id);
    }

    private <T> Set<String> ids(String list, List<T> rows, Function<T, String> id) {
        Set<String> ids = new HashSet<>();
        for (T row : rows) {
            if (!ids.add(id.apply(row))) {
                faults.add(list, "exchange.duplicate", list, id.apply(row));
            }
        }
        return ids;
    }

    void check() {
        for (Need need : round.needs()) {
            known("needs", need.id(), "areas", need.area(), areas);
            published(need);
        }
        people();
        pairs();
        links("locks", round.locks());
        links("blocks", round.blocks());
        links("active", round.active());
    }

    /** Who was published for a need may have withdrawn since; then nothing can be kept of it. */
    private void published(Need need) {
        need.published()
                .filter(offer -> !offers.contains(offer))
                .ifPresent(
                        offer -> faults.remark(0, "PUBLISHED_IS_GONE", "exchange.publishedIsGone", need.id(), offer));
    }

    private void known(String list, String row, String other, String id, Set<String> ids) {
        if (!ids.contains(id)) {
            faults.add(list, "exchange.unknownId", list, row, id, other);
        }
    }

    private void people() {
        Set<String> ids = ids("people", round.people(), Person::id);
        Map<String, String> areaOf = new HashMap<>();
        for (Person person : round.people()) {
            known("people", person.id(), "areas", person.area(), areas);
            areaOf.put(person.id(), person.area());
        }
        for (Offer offer : round.offers()) {
            known("offers", offer.id(), "areas", offer.area(), areas);
            String person = offer.person().orElse(null);
            if (person == null) {
                continue;
            }
            if (!round.people().isEmpty()) {
                known("offers", offer.id(), "people", person, ids);
            }
            String area = areaOf.putIfAbsent(person, offer.area());
            if (area != null && !area.equals(offer.area())) {
                faults.add("offers", "exchange.twoAreas", person, area, offer.id(), offer.area());
            }
        }
    }

    private void pairs() {
        Set<Link> seen = new HashSet<>();
        int row = 0;
        for (Pair pair : round.pairs()) {
            row++;
            String name = "pairs[" + (row - 1) + "]";
            known("pairs", name, "needs", pair.need(), needs);
            known("pairs", name, "offers", pair.offer(), offers);
            if (!seen.add(pair.link())) {
                faults.add("pairs", "exchange.pairTwice", pair.need(), pair.offer());
            }
            int sum = pair.parts().values().stream().mapToInt(Integer::intValue).sum();
            if (!pair.parts().isEmpty() && sum != pair.score()) {
                faults.remark(
                        row, "PARTS_DO_NOT_ADD_UP", "exchange.parts", pair.need(), pair.offer(), sum, pair.score());
            }
        }
    }

    private void links(String list, List<Link> links) {
        for (int row = 0; row < links.size(); row++) {
            String name = list + "[" + row + "]";
            known(list, name, "needs", links.get(row).need(), needs);
            known(list, name, "offers", links.get(row).offer(), offers);
        }
    }
}
