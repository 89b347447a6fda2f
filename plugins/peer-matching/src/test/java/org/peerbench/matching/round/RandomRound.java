package org.peerbench.matching.round;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

/** Rounds made by chance: the same seed gives the same round. */
public final class RandomRound {
    private final Random random;
    private final List<Area> areas = new ArrayList<>();
    private final List<Person> people = new ArrayList<>();
    private final List<Need> needs = new ArrayList<>();
    private final List<Offer> offers = new ArrayList<>();
    private final List<Pair> pairs = new ArrayList<>();
    private final List<Link> active = new ArrayList<>();
    private final List<Link> locks = new ArrayList<>();
    private final List<Link> blocks = new ArrayList<>();
    private final long seed;

    private RandomRound(long seed) {
        this.seed = seed;
        random = new Random(seed);
    }

    /** A few areas, needs and offers, with everything that a round can have, and without conflicts. */
    public static Round small(long seed) {
        RandomRound made = new RandomRound(seed);
        made.rows(2 + made.random.nextInt(3), 1 + made.random.nextInt(6), 1 + made.random.nextInt(4), 1);
        made.pairs(0.7, 1 + made.random.nextInt(3));
        made.publish();
        made.force();
        return made.round();
    }

    /** As many areas, needs and offers on eight themes, without locks. */
    public static Round large(long seed, int areas, int needs, int offers) {
        RandomRound made = new RandomRound(seed);
        made.rows(areas, needs, offers, 8);
        made.pairs(0.9, 1000);
        made.publish();
        return made.round();
    }

    private void rows(int areaCount, int needCount, int offerCount, int themes) {
        for (int i = 0; i < areaCount; i++) {
            areas.add(new Area("a" + i, cap(), cap()));
            people.add(new Person("p" + i, "a" + i, cap()));
            if (random.nextBoolean()) {
                people.add(new Person("q" + i, "a" + i, cap()));
            }
        }
        for (int i = 0; i < needCount; i++) {
            boolean paused = random.nextInt(20) == 0;
            needs.add(new Need(
                    "n" + i,
                    any(areas).id(),
                    theme(themes),
                    1 + random.nextInt(5),
                    Optional.empty(),
                    paused,
                    Map.of()));
        }
        for (int i = 0; i < offerCount; i++) {
            Person person = any(people);
            boolean named = random.nextInt(4) > 0;
            Optional<String> who = named ? Optional.of(person.id()) : Optional.empty();
            offers.add(new Offer("o" + i, person.area(), who, theme(themes), random.nextInt(3)));
        }
    }

    private int cap() {
        return random.nextInt(5) == 0 ? Round.NO_LIMIT : random.nextInt(8) == 0 ? 0 : 1 + random.nextInt(3);
    }

    private String theme(int themes) {
        return "t" + random.nextInt(themes);
    }

    private void pairs(double density, int scores) {
        for (Need need : needs) {
            for (Offer offer : offers) {
                boolean fits =
                        need.theme().equals(offer.theme()) && !need.area().equals(offer.area());
                if (fits && random.nextDouble() < density) {
                    int score = scores < 10 ? 90 * random.nextInt(scores + 2) + 50 : random.nextInt(scores + 1);
                    pairs.add(new Pair(need.id(), offer.id(), score));
                }
            }
        }
    }

    private void publish() {
        for (int i = 0; i < needs.size(); i++) {
            Need need = needs.get(i);
            if (random.nextInt(3) == 0 && !offers.isEmpty()) {
                needs.set(
                        i,
                        new Need(
                                need.id(),
                                need.area(),
                                need.theme(),
                                need.tier(),
                                Optional.of(any(offers).id()),
                                need.paused(),
                                Map.of()));
            }
        }
    }

    private void force() {
        List<Pair> shuffled = new ArrayList<>(pairs);
        Collections.shuffle(shuffled, random);
        Set<String> forced = new HashSet<>();
        for (Pair pair : shuffled) {
            int what = random.nextInt(12);
            if (what == 0 || what == 1) {
                List<Link> into = what == 0 ? locks : active;
                into.add(pair.link());
                if (!forced.add(pair.need()) || !Conflicts.of(round()).isEmpty()) {
                    into.remove(into.size() - 1);
                }
            } else if (what == 2 && !locks.contains(pair.link()) && !active.contains(pair.link())) {
                blocks.add(pair.link());
            }
        }
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private Round round() {
        return new Round(Settings.STANDARD, areas, people, needs, offers, pairs, locks, blocks, active, seed);
    }

    /** The same round with its rows in another order. */
    static Round shuffled(Round round, long seed) {
        Random random = new Random(seed);
        return new Round(
                round.settings(),
                mixed(round.areas(), random),
                mixed(round.people(), random),
                mixed(round.needs(), random),
                mixed(round.offers(), random),
                mixed(round.pairs(), random),
                mixed(round.locks(), random),
                mixed(round.blocks(), random),
                mixed(round.active(), random),
                round.seed());
    }

    private static <T> List<T> mixed(List<T> rows, Random random) {
        List<T> copy = new ArrayList<>(rows);
        Collections.shuffle(copy, random);
        return copy;
    }

    static <T> Map<String, T> byId(List<T> rows, Function<T, String> id) {
        Map<String, T> found = new HashMap<>();
        rows.forEach(row -> found.put(id.apply(row), row));
        return found;
    }
}
