package org.peerbench.matching.round;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A round's rows in the order of their ids, so that the order in which they came decides nothing, with their numbers in
 * place of ids. The candidates are the pairs that are neither blocked nor of a need that pauses; forced pairs always are.
 */
final class Rows {
    static final int NONE = -1;

    final Round round;
    final List<Area> areas;
    final List<Person> people;
    final List<Need> needs;
    final List<Offer> offers;
    final List<Pair> candidates;
    final Set<Link> forced;
    final int[] areaOfNeed;
    final int[] areaOfOffer;
    final int[] personOfOffer;
    final int[] needOfPair;
    final int[] offerOfPair;
    private final Map<String, Integer> needNumbers;
    private final Map<String, Integer> offerNumbers;
    private final Map<String, Integer> areaNumbers;

    Rows(Round round) {
        this.round = round;
        areas = sorted(round.areas(), Area::id);
        people = sorted(round.people(), Person::id);
        needs = sorted(round.needs(), Need::id);
        offers = sorted(round.offers(), Offer::id);
        needNumbers = numbers(needs, Need::id);
        offerNumbers = numbers(offers, Offer::id);
        areaNumbers = numbers(areas, Area::id);
        Map<String, Integer> personNumbers = numbers(people, Person::id);
        areaOfNeed = needs.stream().mapToInt(need -> area(need.area())).toArray();
        areaOfOffer = offers.stream().mapToInt(offer -> area(offer.area())).toArray();
        personOfOffer = offers.stream()
                .mapToInt(offer -> offer.person()
                        .map(id -> personNumbers.getOrDefault(id, NONE))
                        .orElse(NONE))
                .toArray();
        forced = new TreeSet<>(round.locks());
        forced.addAll(round.active());
        candidates = candidates();
        needOfPair = candidates.stream().mapToInt(pair -> need(pair.need())).toArray();
        offerOfPair = candidates.stream().mapToInt(pair -> offer(pair.offer())).toArray();
    }

    private List<Pair> candidates() {
        Set<Link> blocked = new HashSet<>(round.blocks());
        boolean none = blocked.isEmpty();
        List<Pair> found = new ArrayList<>(round.pairs().size());
        for (Pair pair : round.pairs()) {
            boolean mayBe = !needs.get(need(pair.need())).paused() || forced.contains(pair.link());
            if (mayBe && (none || !blocked.contains(pair.link()))) {
                found.add(pair);
            }
        }
        found.sort(Comparator.comparing(Pair::need).thenComparing(Pair::offer));
        return found;
    }

    /** The forced pairs that are no candidates. */
    Set<Link> forcedInVain() {
        Set<Link> left = new TreeSet<>(forced);
        if (!left.isEmpty()) {
            candidates.forEach(pair -> left.remove(pair.link()));
        }
        return left;
    }

    int area(String id) {
        return known(areaNumbers, id);
    }

    int need(String id) {
        return known(needNumbers, id);
    }

    int offer(String id) {
        return known(offerNumbers, id);
    }

    private static int known(Map<String, Integer> numbers, String id) {
        Integer number = numbers.get(id);
        if (number == null) {
            throw new IllegalArgumentException("The round has no row with the id " + id);
        }
        return number;
    }

    private static <T> List<T> sorted(List<T> rows, Function<T, String> id) {
        return rows.stream().sorted(Comparator.comparing(id)).toList();
    }

    private static <T> Map<String, Integer> numbers(List<T> rows, Function<T, String> id) {
        Map<String, Integer> numbers = new HashMap<>(2 * rows.size());
        for (int number = 0; number < rows.size(); number++) {
            numbers.put(id.apply(rows.get(number)), number);
        }
        return numbers;
    }
}
