package org.peerbench.matching.quality;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peerbench.matching.round.Area;
import org.peerbench.matching.round.Link;
import org.peerbench.matching.round.Match;
import org.peerbench.matching.round.Need;
import org.peerbench.matching.round.Offer;
import org.peerbench.matching.round.Person;
import org.peerbench.matching.round.Round;

/** How many places a round's matches use of every limit, and whether an exchange would keep within all of them. */
final class Occupancy {
    private final Map<String, Need> needs;
    private final Map<String, Offer> offers;
    private final Map<String, Area> areas;
    private final Map<String, Person> people;
    private final Map<String, Integer> received = new HashMap<>();
    private final Map<String, Integer> given = new HashMap<>();
    private final Map<String, Integer> byOffer = new HashMap<>();
    private final Map<String, Integer> byPerson = new HashMap<>();

    Occupancy(Round round, List<Match> matches) {
        needs = byId(round.needs(), Need::id);
        offers = byId(round.offers(), Offer::id);
        areas = byId(round.areas(), Area::id);
        people = byId(round.people(), Person::id);
        matches.forEach(match -> count(match.link(), 1));
    }

    private static <T> Map<String, T> byId(List<T> rows, Function<T, String> id) {
        return rows.stream().collect(Collectors.toMap(id, Function.identity()));
    }

    Need need(String id) {
        return needs.get(id);
    }

    Offer offer(String id) {
        return offers.get(id);
    }

    /**
     * Whether a pair could be, were others not. Nothing is changed by asking.
     *
     * @param leaving matches that end for it
     */
    boolean allows(Link entering, List<Link> leaving) {
        leaving.forEach(link -> count(link, -1));
        count(entering, 1);
        boolean within = within(entering);
        count(entering, -1);
        leaving.forEach(link -> count(link, 1));
        return within;
    }

    private boolean within(Link pair) {
        Offer offer = offers.get(pair.offer());
        String receiver = needs.get(pair.need()).area();
        return received.get(receiver) <= areas.get(receiver).receivingCap()
                && byOffer.get(offer.id()) <= offer.capacity()
                && given.get(offer.area()) <= areas.get(offer.area()).givingCap()
                && offer.person().filter(people::containsKey).stream()
                        .allMatch(person ->
                                byPerson.get(person) <= people.get(person).capacity());
    }

    private void count(Link pair, int by) {
        Offer offer = offers.get(pair.offer());
        received.merge(needs.get(pair.need()).area(), by, Integer::sum);
        given.merge(offer.area(), by, Integer::sum);
        byOffer.merge(offer.id(), by, Integer::sum);
        offer.person().ifPresent(person -> byPerson.merge(person, by, Integer::sum));
    }
}
