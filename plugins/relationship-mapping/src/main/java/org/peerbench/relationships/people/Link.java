package org.peerbench.relationships.people;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerbench.relationships.graph.Bipartite;
import org.peerbench.relationships.graph.VertexCover;

/**
 * A working link between two partners and the people on whom it rests.
 *
 * @param pair          the two partners
 * @param minimumPeople the smallest number of people whose loss severs it: the minimum vertex cover of the graph of the
 *                      people of one partner and those of the other, which is as large as its maximum matching (König
 *                      1931). Empty when nobody is recorded: that is "not known", never "nobody"
 * @param people        one smallest set of such people
 * @param alone         everyone whose loss alone severs it; more than one where the only two people who meet are known
 * @param atA           everyone recorded who carries it in the first partner
 * @param atB           everyone recorded who carries it in the second
 */
public record Link(
        Pair pair,
        OptionalInt minimumPeople,
        List<String> people,
        List<String> alone,
        List<String> atA,
        List<String> atB) {
    public Link {
        people = List.copyOf(people);
        alone = List.copyOf(alone);
        atA = List.copyOf(atA);
        atB = List.copyOf(atB);
    }

    static Link of(Pair pair, Set<Contact> contacts) {
        if (contacts.isEmpty()) {
            return new Link(pair, OptionalInt.empty(), List.of(), List.of(), List.of(), List.of());
        }
        List<String> atA = sorted(contacts.stream().flatMap(contact -> contact.a().stream()));
        List<String> atB = sorted(contacts.stream().flatMap(contact -> contact.b().stream()));
        List<String> cover = cover(contacts, atA, atB);
        List<String> alone = sorted(Stream.concat(atA.stream(), atB.stream())
                .filter(person ->
                        contacts.stream().allMatch(contact -> contact.people().anyMatch(person::equals))));
        return new Link(pair, OptionalInt.of(cover.size()), cover, alone, atA, atB);
    }

    /** Somebody unnamed at one end is a node of their own, in whose place the one who is named counts. */
    private static List<String> cover(Set<Contact> contacts, List<String> atA, List<String> atB) {
        List<String> left = new ArrayList<>(atA);
        List<String> right = new ArrayList<>(atB);
        contacts.stream()
                .filter(contact -> contact.a().isEmpty())
                .forEach(contact -> left.add(contact.b().get()));
        contacts.stream()
                .filter(contact -> contact.b().isEmpty())
                .forEach(contact -> right.add(contact.a().get()));
        Bipartite.Builder graph = Bipartite.of(left.size(), right.size());
        for (Contact contact : contacts) {
            int a = contact.a()
                    .map(atA::indexOf)
                    .orElseGet(() -> left.lastIndexOf(contact.b().get()));
            int b = contact.b()
                    .map(atB::indexOf)
                    .orElseGet(() -> right.lastIndexOf(contact.a().get()));
            graph.tie(a, b);
        }
        VertexCover cover = VertexCover.of(graph.build());
        return sorted(Stream.concat(named(cover.left(), left), named(cover.right(), right)));
    }

    private static Stream<String> named(BitSet chosen, List<String> people) {
        return chosen.stream().mapToObj(people::get);
    }

    private static List<String> sorted(Stream<String> people) {
        return List.copyOf(people.collect(Collectors.toCollection(TreeSet::new)));
    }

    /** Whether anybody is recorded who carries it. */
    public boolean known() {
        return minimumPeople.isPresent();
    }

    /** Whether it hangs on one person. */
    public boolean hangsOnOne() {
        return minimumPeople.orElse(0) == 1;
    }

    /** Everyone who carries it. */
    public Stream<String> carriers() {
        return Stream.concat(atA.stream(), atB.stream()).distinct();
    }

    /** Those who carry it in one of the two partners. */
    public List<String> at(String organisation) {
        return pair.a().equals(organisation) ? atA : pair.b().equals(organisation) ? atB : List.of();
    }
}
