package org.peerbench.leadership.tie;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Tries all groups of people, the smallest first, until one's leaving cuts more than half. */
final class Fewest {
    private final List<String> people;
    private final long[] one;
    private final long[] other;
    private final int[] strengths;
    private final int half;

    Fewest(Bonds bonds, List<String> people) {
        this.people = people;
        this.one =
                bonds.all().stream().mapToLong(bond -> mask(bond.carriersOne())).toArray();
        this.other = bonds.all().stream()
                .mapToLong(bond -> mask(bond.carriersOther()))
                .toArray();
        this.strengths = bonds.all().stream().mapToInt(Bond::strength).toArray();
        this.half = bonds.strength();
    }

    private long mask(Set<String> carriers) {
        return new TreeSet<>(carriers)
                .stream().mapToLong(person -> 1L << people.indexOf(person)).reduce(0, (a, b) -> a | b);
    }

    int size() {
        int size = 1;
        while (!some(0, 0, size)) {
            size++;
        }
        return size;
    }

    private boolean some(long gone, int next, int left) {
        if (left == 0) {
            return cutsOverHalf(gone);
        }
        for (int person = next; person <= people.size() - left; person++) {
            if (some(gone | 1L << person, person + 1, left - 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean cutsOverHalf(long gone) {
        int lost = 0;
        for (int bond = 0; bond < strengths.length; bond++) {
            if (emptied(one[bond], gone) || emptied(other[bond], gone)) {
                lost += strengths[bond];
            }
        }
        return 2 * lost > half;
    }

    private static boolean emptied(long carriers, long gone) {
        return carriers != 0 && (carriers & ~gone) == 0;
    }
}
