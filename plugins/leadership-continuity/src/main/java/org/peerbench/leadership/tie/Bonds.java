package org.peerbench.leadership.tie;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.peerbench.api.exchange.Question.PersonTie;

/**
 * The links of an area that are known to rest on people. Each link counts once in every total, however many people carry
 * it. Links of which nobody knows the carriers are no part of it.
 *
 * @param all in the order of their organisations
 */
public record Bonds(List<Bond> all) {
    private static final int EXACT = 20;

    public Bonds {
        all = List.copyOf(all);
    }

    /** Puts together what other tools answered: each end of each link came as rows of its own. */
    public static Bonds of(Collection<PersonTie> ties) {
        Map<String, List<PersonTie>> links = new TreeMap<>();
        for (PersonTie tie : ties) {
            links.computeIfAbsent(key(tie), each -> new ArrayList<>()).add(tie);
        }
        return new Bonds(links.values().stream().map(Bonds::bond).toList());
    }

    private static String key(PersonTie tie) {
        return first(tie) + "\n" + second(tie) + "\n" + tie.relation();
    }

    private static String first(PersonTie tie) {
        return tie.organisation().compareTo(tie.withOrganisation()) < 0 ? tie.organisation() : tie.withOrganisation();
    }

    private static String second(PersonTie tie) {
        return tie.organisation().compareTo(tie.withOrganisation()) < 0 ? tie.withOrganisation() : tie.organisation();
    }

    private static Bond bond(List<PersonTie> rows) {
        PersonTie strongest =
                rows.stream().max(Comparator.comparingInt(PersonTie::level)).orElseThrow();
        String one = first(strongest);
        SortedSet<String> carriersOne = new TreeSet<>();
        SortedSet<String> carriersOther = new TreeSet<>();
        rows.forEach(row -> (row.organisation().equals(one) ? carriersOne : carriersOther).add(row.person()));
        return new Bond(
                one,
                second(strongest),
                Math.max(1, strongest.level()),
                strongest.meaning(),
                carriersOne,
                carriersOther,
                strongest.path());
    }

    /** Everybody who carries one. */
    public SortedSet<String> people() {
        SortedSet<String> people = new TreeSet<>();
        all.forEach(bond -> {
            people.addAll(bond.carriersOne());
            people.addAll(bond.carriersOther());
        });
        return people;
    }

    /** The strength of all of them together. */
    public int strength() {
        return all.stream().mapToInt(Bond::strength).sum();
    }

    /** Those that somebody carries, the strongest first. */
    public List<Bond> of(String person) {
        return all.stream()
                .filter(bond -> bond.restsOn(person))
                .sorted(Comparator.comparingInt(Bond::strength).reversed())
                .toList();
    }

    /** Those that are cut when these people go. */
    public List<Bond> cutWithout(Set<String> gone) {
        return all.stream().filter(bond -> bond.cutWithout(gone)).toList();
    }

    /**
     * Key-person risk: the strength of the links that somebody carries, as a share of all, 0 to 1. The shares of two
     * people do not add up, since a link has two ends.
     */
    public double share(String person) {
        return strength() == 0
                ? 0
                : of(person).stream().mapToInt(Bond::strength).sum() / (double) strength();
    }

    /**
     * Expected loss: the share of strength that goes, 0 to 1, when everybody leaves with a chance of their own,
     * independently. A link goes when one of its ends is left by all who carry it: with one person at each end,
     * {@code 1 - (1 - q1)(1 - q2)}.
     *
     * @param leaves the chance that somebody leaves, 0 to 1
     */
    public double expectedLoss(ToDoubleFunction<String> leaves) {
        double lost = all.stream()
                .mapToDouble(bond -> bond.strength()
                        * (1 - (1 - all(bond.carriersOne(), leaves)) * (1 - all(bond.carriersOther(), leaves))))
                .sum();
        return strength() == 0 ? 0 : lost / strength();
    }

    private static double all(SortedSet<String> carriers, ToDoubleFunction<String> leaves) {
        return carriers.isEmpty() ? 0 : carriers.stream().mapToDouble(leaves).reduce(1, (one, other) -> one * other);
    }

    /**
     * Truck factor: the fewest people whose leaving cuts more than half of the strength (after Avelino and others, "A novel
     * approach for estimating truck factors", 2016). Exact for up to 20 people, above that an upper bound found by always
     * taking who cuts most. Empty where there is no link, or where not even everybody's leaving cuts half.
     */
    public OptionalInt truckFactor() {
        List<String> people = List.copyOf(people());
        if (all.isEmpty() || !overHalf(people())) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(people.size() <= EXACT ? new Fewest(this, people).size() : greedy(people));
    }

    private int greedy(List<String> people) {
        Set<String> gone = new TreeSet<>();
        while (!overHalf(gone)) {
            String next = people.stream()
                    .filter(person -> !gone.contains(person))
                    .max(Comparator.<String>comparingInt(person -> lostWith(gone, person))
                            .thenComparingDouble(this::share)
                            .thenComparing(Comparator.reverseOrder()))
                    .orElseThrow();
            gone.add(next);
        }
        return gone.size();
    }

    private int lostWith(Set<String> gone, String person) {
        Set<String> more = new TreeSet<>(gone);
        more.add(person);
        return lost(more);
    }

    int lost(Set<String> gone) {
        return cutWithout(gone).stream().mapToInt(Bond::strength).sum();
    }

    boolean overHalf(Set<String> gone) {
        return 2 * lost(gone) > strength();
    }
}
