package org.peerbench.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.peerbench.matching.round.Area;
import org.peerbench.matching.round.Need;
import org.peerbench.matching.round.Offer;
import org.peerbench.matching.round.Pair;
import org.peerbench.matching.round.Person;
import org.peerbench.matching.round.Round;
import org.peerbench.matching.round.Settings;

/** National rounds by chance, on eight themes, with all kinds of capacities and a third of the needs published before. */
final class RandomRounds {
    private static final int THEMES = 8;
    private static final int TIERS = 5;
    private static final int SHOWN_BEFORE = 3;
    private static final double POSSIBLE = 0.9;

    private final Random random;
    private final List<Area> areas = new ArrayList<>();
    private final List<Person> people = new ArrayList<>();
    private final List<Need> needs = new ArrayList<>();
    private final List<Offer> offers = new ArrayList<>();
    private final List<Pair> pairs = new ArrayList<>();

    private RandomRounds(long seed) {
        random = new Random(seed);
    }

    static Round of(long seed, int areas, int needs, int offers) {
        RandomRounds made = new RandomRounds(seed);
        made.rows(areas, needs, offers);
        made.pairs();
        return new Round(
                Settings.STANDARD,
                made.areas,
                made.people,
                made.needs,
                made.offers,
                made.pairs,
                List.of(),
                List.of(),
                List.of(),
                seed);
    }

    private void rows(int areaCount, int needCount, int offerCount) {
        for (int i = 0; i < areaCount; i++) {
            areas.add(new Area("a" + i, cap(), cap()));
            people.add(new Person("p" + i, "a" + i, cap()));
        }
        for (int i = 0; i < offerCount; i++) {
            Person person = people.get(random.nextInt(people.size()));
            offers.add(new Offer("o" + i, person.area(), Optional.of(person.id()), theme(), cap()));
        }
        for (int i = 0; i < needCount; i++) {
            Optional<String> before = random.nextInt(SHOWN_BEFORE) == 0
                    ? Optional.of("o" + random.nextInt(offerCount))
                    : Optional.empty();
            String area = "a" + random.nextInt(areaCount);
            needs.add(new Need("n" + i, area, theme(), 1 + random.nextInt(TIERS), before, false, Map.of()));
        }
    }

    private int cap() {
        return 1 + random.nextInt(3);
    }

    private String theme() {
        return "t" + random.nextInt(THEMES);
    }

    private void pairs() {
        for (Need need : needs) {
            for (Offer offer : offers) {
                boolean fits =
                        need.theme().equals(offer.theme()) && !need.area().equals(offer.area());
                if (fits && random.nextDouble() < POSSIBLE) {
                    pairs.add(pair(need, offer));
                }
            }
        }
    }

    private Pair pair(Need need, Offer offer) {
        Map<String, Integer> parts = new TreeMap<>();
        Settings.STANDARD.weights().forEach((part, weight) -> parts.put(part, random.nextInt(weight + 1)));
        int score = parts.values().stream().mapToInt(Integer::intValue).sum();
        return new Pair(need.id(), offer.id(), score, parts);
    }
}
