package org.peerbench.leadership.tie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.peerbench.api.exchange.Question.PersonTie;

class BondsTest {
    @Test
    void aLinkThatCameFromBothEndsCountsOnce() {
        Bonds bonds = Bonds.of(List.of(tie("ann", "A", "B", 3), tie("bob", "B", "A", 3), tie("ann", "A", "C", 1)));
        assertEquals(2, bonds.all().size());
        assertEquals(4, bonds.strength());
        assertEquals(1.0, bonds.share("ann"));
        assertEquals(0.75, bonds.share("bob"));
    }

    @Test
    void aLinkGoesWhenOneEndIsLeftByAll() {
        Bonds bonds = Bonds.of(List.of(tie("ann", "A", "B", 3), tie("amy", "A", "B", 3), tie("bob", "B", "A", 3)));
        assertEquals(0, bonds.cutWithout(Set.of("ann")).size());
        assertEquals(1, bonds.cutWithout(Set.of("ann", "amy")).size());
        assertEquals(1, bonds.cutWithout(Set.of("bob")).size());
        assertEquals(1, Loss.of(bonds, Set.of("ann")).weakened().size());
    }

    @Test
    void twoWhoLeaveTogetherAreNotCountedTwice() {
        Bonds bonds = Bonds.of(List.of(tie("ann", "A", "B", 2), tie("bob", "B", "A", 2)));
        assertEquals(1 - 0.5 * 0.5, bonds.expectedLoss(person -> 0.5), 1e-12);
        assertEquals(1, bonds.expectedLoss(person -> 1));
        assertEquals(0, bonds.expectedLoss(person -> 0));
    }

    /** A star of four: Borgatti 2006 takes away the centre of a star as the case in which everything falls apart. */
    @Test
    void withoutTheCentreOfAStarNothingIsJoined() {
        Bonds star = Bonds.of(List.of(tie("hub", "H", "A", 1), tie("hub", "H", "B", 1), tie("hub", "H", "C", 1)));
        Loss loss = Loss.of(star, Set.of("hub"));
        assertEquals(0, loss.fragmentationBefore());
        assertEquals(1, loss.fragmentationAfter());
        assertEquals(3, loss.parted().size());
        assertEquals(OptionalInt.of(1), star.truckFactor());
    }

    @Test
    void whereNobodyIsKnownNothingIsSaid() {
        assertEquals(OptionalInt.empty(), Bonds.of(List.of()).truckFactor());
        assertEquals(0, Bonds.of(List.of()).share("ann"));
    }

    @Property(tries = 300)
    void theTruckFactorIsTheSmallestOfAllGroups(@ForAll Random random) {
        Bonds bonds = drawn(random);
        List<String> people = List.copyOf(bonds.people());
        int best = Integer.MAX_VALUE;
        for (int group = 0; group < 1 << people.size(); group++) {
            Set<String> gone = group(people, group);
            int lost = bonds.all().stream()
                    .filter(bond -> bond.cutWithout(gone))
                    .mapToInt(Bond::strength)
                    .sum();
            if (2 * lost > bonds.strength()) {
                best = Math.min(best, gone.size());
            }
        }
        assertEquals(best == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(best), bonds.truckFactor());
    }

    @Property(tries = 200)
    void theExpectedLossIsTheMeanOverAllWhoMayLeave(@ForAll Random random) {
        Bonds bonds = drawn(random);
        List<String> people = List.copyOf(bonds.people());
        double[] chance =
                people.stream().mapToDouble(person -> random.nextDouble()).toArray();
        double mean = 0;
        for (int group = 0; group < 1 << people.size(); group++) {
            double weight = 1;
            for (int person = 0; person < people.size(); person++) {
                weight *= (group >> person & 1) == 1 ? chance[person] : 1 - chance[person];
            }
            mean += weight * bonds.lost(group(people, group)) / bonds.strength();
        }
        assertEquals(mean, bonds.expectedLoss(person -> chance[people.indexOf(person)]), 1e-9);
    }

    @Property(tries = 200)
    void fragmentationIsTheShareOfPairsThatNoPathJoins(@ForAll Random random) {
        Bonds bonds = drawn(random);
        Set<String> organisations = new TreeSet<>();
        bonds.all().forEach(bond -> organisations.addAll(Arrays.asList(bond.one(), bond.other())));
        long apart = 0;
        for (String from : organisations) {
            for (String to : organisations) {
                if (!from.equals(to) && !reached(from, bonds).contains(to)) {
                    apart++;
                }
            }
        }
        int count = organisations.size();
        assertEquals(apart / (double) (count * (count - 1)), Loss.fragmentation(organisations, bonds.all()), 1e-12);
    }

    private static Set<String> reached(String from, Bonds bonds) {
        Set<String> reached = new HashSet<>(Set.of(from));
        boolean more = true;
        while (more) {
            more = false;
            for (Bond bond : bonds.all()) {
                if (reached.contains(bond.one()) != reached.contains(bond.other())) {
                    more = reached.addAll(List.of(bond.one(), bond.other()));
                }
            }
        }
        return reached;
    }

    private static Set<String> group(List<String> people, int bits) {
        Set<String> group = new TreeSet<>();
        for (int person = 0; person < people.size(); person++) {
            if ((bits >> person & 1) == 1) {
                group.add(people.get(person));
            }
        }
        return group;
    }

    /** Up to six organisations with up to two people each, and links between them at random. */
    private static Bonds drawn(Random random) {
        List<PersonTie> ties = new ArrayList<>();
        int organisations = 3 + random.nextInt(4);
        for (int one = 0; one < organisations; one++) {
            for (int other = one + 1; other < organisations; other++) {
                if (random.nextInt(3) > 0 || ties.isEmpty()) {
                    ties.addAll(link(one, other, random));
                }
            }
        }
        Bonds bonds = Bonds.of(ties);
        assertTrue(bonds.people().size() <= 12);
        return bonds;
    }

    private static List<PersonTie> link(int one, int other, Random random) {
        List<PersonTie> rows = new ArrayList<>();
        int level = 1 + random.nextInt(4);
        for (int[] ends : new int[][] {{one, other}, {other, one}}) {
            int people = rows.isEmpty() ? 1 + random.nextInt(2) : random.nextInt(3);
            for (int person = 0; person < people; person++) {
                rows.add(tie("p" + ends[0] + person, "O" + ends[0], "O" + ends[1], level));
            }
        }
        return rows;
    }

    private static PersonTie tie(String person, String organisation, String with, int level) {
        return new PersonTie(person, organisation, with, null, "intensity", level, "works", OptionalInt.empty(), "/x");
    }
}
