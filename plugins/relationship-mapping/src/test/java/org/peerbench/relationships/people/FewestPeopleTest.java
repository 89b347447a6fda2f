package org.peerbench.relationships.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jgrapht.alg.matching.HopcroftKarpMaximumCardinalityBipartiteMatching;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.junit.jupiter.api.Test;
import org.peerbench.relationships.network.Carriers;
import org.peerbench.relationships.network.Network;
import org.peerbench.relationships.network.NetworkQuestion;
import org.peerbench.relationships.network.Networks;
import org.peerbench.relationships.network.Relations;
import org.peerbench.relationships.network.Report;
import org.peerbench.relationships.network.Told;

/** The people who sever a link, against every choice of people and against another program. */
class FewestPeopleTest {
    private static final int PEOPLE = 3;

    /** All 511 ways in which three people of one partner can meet three of another. */
    @Test
    void noSmallerGroupSeversTheLink() {
        for (int met = 1; met < 1 << (PEOPLE * PEOPLE); met++) {
            Set<List<Integer>> contacts = new HashSet<>();
            for (int bit = 0; bit < PEOPLE * PEOPLE; bit++) {
                if ((met >> bit & 1) == 1) {
                    contacts.add(List.of(bit / PEOPLE, bit % PEOPLE));
                }
            }
            Link link = link(contacts);
            assertEquals(fewest(contacts), link.minimumPeople().orElseThrow());
            assertTrue(severed(contacts, new HashSet<>(link.people())));
            link.carriers()
                    .forEach(person -> assertEquals(
                            severed(contacts, Set.of(person)), link.alone().contains(person)));
        }
    }

    @Property(tries = 200)
    void itIsAsManyAsJGraphTsMatching(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 0, max = 99) Integer> numbers) {
        Set<List<Integer>> contacts = numbers.stream()
                .map(number -> List.of(number / 10, number % 10))
                .collect(Collectors.toSet());
        SimpleGraph<String, DefaultEdge> theirs = new SimpleGraph<>(DefaultEdge.class);
        Set<String> left = names("a");
        Set<String> right = names("b");
        left.forEach(theirs::addVertex);
        right.forEach(theirs::addVertex);
        contacts.forEach(contact -> theirs.addEdge("a" + contact.get(0), "b" + contact.get(1)));
        int expected = new HopcroftKarpMaximumCardinalityBipartiteMatching<>(theirs, left, right)
                .getMatching()
                .getEdges()
                .size();
        assertEquals(expected, link(contacts).minimumPeople().orElseThrow());
    }

    private static Set<String> names(String side) {
        return IntStream.range(0, 10).mapToObj(number -> side + number).collect(Collectors.toSet());
    }

    private static int fewest(Set<List<Integer>> contacts) {
        int fewest = Integer.MAX_VALUE;
        for (int chosen = 0; chosen < 1 << (2 * PEOPLE); chosen++) {
            Set<String> gone = new HashSet<>();
            for (int bit = 0; bit < 2 * PEOPLE; bit++) {
                if ((chosen >> bit & 1) == 1) {
                    gone.add(bit < PEOPLE ? "a" + bit : "b" + (bit - PEOPLE));
                }
            }
            if (severed(contacts, gone)) {
                fewest = Math.min(fewest, gone.size());
            }
        }
        return fewest;
    }

    private static boolean severed(Set<List<Integer>> contacts, Set<String> gone) {
        return contacts.stream()
                .allMatch(contact -> gone.contains("a" + contact.get(0)) || gone.contains("b" + contact.get(1)));
    }

    private static Link link(Set<List<Integer>> contacts) {
        List<Report> reports = new ArrayList<>();
        contacts.forEach(contact -> reports.add(
                Told.says("one", "other", 3).between(Carriers.of("a" + contact.get(0), "b" + contact.get(1)))));
        NetworkQuestion question = NetworkQuestion.of(Relations.INTENSITY, Told.TODAY);
        Network network = Network.derive(Networks.actors("one", "other"), reports, question);
        return KeyPeople.of(reports, network).links().get(0);
    }
}
