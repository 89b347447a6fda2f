package org.peerbench.leadership.tie;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What goes when certain people go.
 *
 * @param cut                 links that end, the strongest first
 * @param weakened            links that go on through somebody else, the strongest first
 * @param parted              pairs of organisations whose every link ends
 * @param fragmentationBefore the share of pairs of organisations that no path joins, before (Borgatti 2006, KPP-NEG)
 * @param fragmentationAfter  and after
 */
public record Loss(
        List<Bond> cut,
        List<Bond> weakened,
        List<Parted> parted,
        double fragmentationBefore,
        double fragmentationAfter) {
    /** Two organisations without a link. */
    public record Parted(String one, String other) {}

    /** What goes when these people go. */
    public static Loss of(Bonds bonds, Set<String> gone) {
        List<Bond> cut = strongestFirst(bonds.cutWithout(gone));
        List<Bond> kept =
                bonds.all().stream().filter(bond -> !bond.cutWithout(gone)).toList();
        List<Bond> weakened = strongestFirst(kept.stream()
                .filter(bond -> gone.stream().anyMatch(bond::restsOn))
                .toList());
        Set<String> organisations = new TreeSet<>();
        bonds.all().forEach(bond -> organisations.addAll(List.of(bond.one(), bond.other())));
        List<Parted> parted = cut.stream()
                .map(bond -> new Parted(bond.one(), bond.other()))
                .filter(pair -> kept.stream()
                        .noneMatch(bond ->
                                bond.one().equals(pair.one) && bond.other().equals(pair.other)))
                .distinct()
                .toList();
        return new Loss(
                cut, weakened, parted, fragmentation(organisations, bonds.all()), fragmentation(organisations, kept));
    }

    private static List<Bond> strongestFirst(List<Bond> bonds) {
        return bonds.stream()
                .sorted(java.util.Comparator.comparingInt(Bond::strength).reversed())
                .toList();
    }

    /** {@code 1 - sum of s(s-1) over the parts / n(n-1)}; 0 for fewer than two organisations. */
    static double fragmentation(Set<String> organisations, List<Bond> bonds) {
        int count = organisations.size();
        if (count < 2) {
            return 0;
        }
        Map<String, Set<String>> beside = new HashMap<>();
        bonds.forEach(bond -> {
            beside.computeIfAbsent(bond.one(), each -> new HashSet<>()).add(bond.other());
            beside.computeIfAbsent(bond.other(), each -> new HashSet<>()).add(bond.one());
        });
        Set<String> left = new TreeSet<>(organisations);
        long joined = 0;
        while (!left.isEmpty()) {
            long size = take(left.iterator().next(), beside, left);
            joined += size * (size - 1);
        }
        return 1 - joined / ((double) count * (count - 1));
    }

    private static long take(String start, Map<String, Set<String>> beside, Set<String> left) {
        Deque<String> open = new ArrayDeque<>(List.of(start));
        left.remove(start);
        long size = 0;
        while (!open.isEmpty()) {
            size++;
            for (String next : beside.getOrDefault(open.remove(), Set.of())) {
                if (left.remove(next)) {
                    open.add(next);
                }
            }
        }
        return size;
    }
}
