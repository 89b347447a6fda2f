package org.peerbench.matching.quality;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.peerbench.matching.round.Area;
import org.peerbench.matching.round.Match;
import org.peerbench.matching.round.Need;
import org.peerbench.matching.round.Offer;
import org.peerbench.matching.round.Outcome;
import org.peerbench.matching.round.Person;
import org.peerbench.matching.round.Round;

/**
 * How a round's supports are spread over those who could give them.
 *
 * @param areas   all that give, could give or receive, by id
 * @param able    how many could give
 * @param giving  how many do
 * @param total   supports given
 * @param squares the sum over areas of the square of what each gives: of two ways to share out as many, the more even is less
 * @param gini    over the areas that could give, also those that give nothing
 * @param highest what the busiest gives
 * @param tenth   how many areas a tenth of those that could give are, rounded up
 * @param busiest the share of all supports that the busiest tenth gives
 */
record Load(
        List<Giver> areas,
        int able,
        int giving,
        long total,
        long squares,
        Share gini,
        long highest,
        int tenth,
        Share busiest) {
    private static final int TEN = 10;

    static Load of(Round round, Outcome outcome) {
        Map<String, Long> could = could(round);
        Map<String, String> givers = round.offers().stream().collect(Collectors.toMap(Offer::id, Offer::area));
        Map<String, String> receivers = round.needs().stream().collect(Collectors.toMap(Need::id, Need::area));
        Map<String, Integer> gives = new HashMap<>();
        Map<String, Integer> gets = new HashMap<>();
        for (Match match : outcome.matches()) {
            gives.merge(givers.get(match.offer()), 1, Integer::sum);
            gets.merge(receivers.get(match.need()), 1, Integer::sum);
        }
        List<Giver> areas = round.areas().stream()
                .map(Area::id)
                .map(id ->
                        new Giver(id, gives.getOrDefault(id, 0), could.getOrDefault(id, 0L), gets.getOrDefault(id, 0)))
                .filter(giver -> giver.gives() + giver.could() + giver.receives() > 0)
                .sorted(Comparator.comparing(Giver::area))
                .toList();
        return of(areas);
    }

    /** Of areas of which it is known what they give. */
    static Load of(List<Giver> areas) {
        long[] loads = areas.stream()
                .filter(giver -> giver.could() > 0 || giver.gives() > 0)
                .mapToLong(Giver::gives)
                .sorted()
                .toArray();
        int tenth = (loads.length + TEN - 1) / TEN;
        long total = 0;
        long squares = 0;
        long busiest = 0;
        int giving = 0;
        for (int i = 0; i < loads.length; i++) {
            total += loads[i];
            squares += loads[i] * loads[i];
            giving += loads[i] > 0 ? 1 : 0;
            busiest += i >= loads.length - tenth ? loads[i] : 0;
        }
        long highest = loads.length == 0 ? 0 : loads[loads.length - 1];
        return new Load(
                areas, loads.length, giving, total, squares, Gini.of(loads), highest, tenth, new Share(busiest, total));
    }

    /** How many supports each area could give: its offers within what its people and it allow. */
    private static Map<String, Long> could(Round round) {
        Map<String, Person> people = round.people().stream().collect(Collectors.toMap(Person::id, each -> each));
        Map<String, Long> ofPeople = new HashMap<>();
        Map<String, Long> ofAreas = new TreeMap<>();
        for (Offer offer : round.offers()) {
            if (offer.person().filter(people::containsKey).isPresent()) {
                ofPeople.merge(offer.person().orElseThrow(), (long) offer.capacity(), Long::sum);
            } else {
                ofAreas.merge(offer.area(), (long) offer.capacity(), Long::sum);
            }
        }
        ofPeople.forEach((id, offered) -> {
            Person person = people.get(id);
            ofAreas.merge(person.area(), Math.min(offered, person.capacity()), Long::sum);
        });
        round.areas()
                .forEach(area ->
                        ofAreas.computeIfPresent(area.id(), (id, offered) -> Math.min(offered, area.givingCap())));
        return ofAreas;
    }
}
