package org.peerbench.relationships.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.peerbench.relationships.network.Dyad;
import org.peerbench.relationships.network.Network;
import org.peerbench.relationships.network.NetworkQuestion;
import org.peerbench.relationships.network.Report;
import org.peerbench.relationships.network.Word;

/**
 * On whom the links of a network hang.
 *
 * @param links  every link, also those of which nobody is recorded who carries them; in the order of the partners
 * @param people everyone who carries one, those first whose loss would cut most
 */
public record KeyPeople(List<Link> links, List<Carrier> people) {
    private static final Comparator<Carrier> GRAVEST = Comparator.<Carrier>comparingInt(
                    carrier -> -carrier.lost().size())
            .thenComparing(carrier -> -carrier.pairsLost().size())
            .thenComparing(carrier -> -carrier.weakened().size())
            .thenComparing(Carrier::id);

    public KeyPeople {
        links = List.copyOf(links);
        people = List.copyOf(people);
    }

    /**
     * Finds them.
     *
     * @param reports all reports about the area that count, under the names of the partners of the day, of any relation
     * @param network whose ties are asked about: its relation, level, eyes and day
     */
    public static KeyPeople of(List<Report> reports, Network network) {
        Map<Pair, List<Report>> about = about(reports, network);
        Map<Pair, Set<String>> denied = denied(network);
        List<Link> links = about.entrySet().stream()
                .map(entry -> {
                    Pair pair = entry.getKey();
                    Set<String> no = denied.getOrDefault(pair, Set.of());
                    return Link.of(pair, new Contacts(network.question(), pair, entry.getValue(), no).named());
                })
                .toList();
        return new KeyPeople(links, carriers(links, network));
    }

    /** The person with this id, if it carries a link. */
    public Optional<Carrier> person(String id) {
        return people.stream().filter(carrier -> carrier.id().equals(id)).findFirst();
    }

    /** The link of two partners, in any order. */
    public Optional<Link> link(String one, String other) {
        return links.stream()
                .filter(link -> link.pair().touches(one) && link.pair().touches(other) && !one.equals(other))
                .findFirst();
    }

    /** The links of which it is recorded who carries them. */
    public List<Link> known() {
        return links.stream().filter(Link::known).toList();
    }

    /** The links that hang on one person. */
    public List<Link> single() {
        return links.stream().filter(Link::hangsOnOne).toList();
    }

    private static Map<Pair, List<Report>> about(List<Report> reports, Network network) {
        Map<Pair, List<Report>> about = new LinkedHashMap<>();
        network.ties().forEach(tie -> about.computeIfAbsent(pair(tie, about), none -> new ArrayList<>()));
        for (Report report : reports) {
            if (report.relation().equals(network.question().relation().code())) {
                Pair pair = new Pair(report.sender(), report.receiver());
                Pair turned = new Pair(report.receiver(), report.sender());
                Optional.ofNullable(about.get(pair))
                        .or(() -> Optional.ofNullable(about.get(turned)))
                        .ifPresent(list -> list.add(report));
            }
        }
        return about;
    }

    private static Pair pair(Dyad tie, Map<Pair, ?> known) {
        Pair turned = new Pair(tie.to(), tie.from());
        return known.containsKey(turned) ? turned : new Pair(tie.from(), tie.to());
    }

    /** Who says of which pair that there is no link. */
    private static Map<Pair, Set<String>> denied(Network network) {
        NetworkQuestion question = network.question();
        Map<Pair, Set<String>> denied = new HashMap<>();
        for (Dyad dyad : network.told()) {
            for (Pair pair : List.of(new Pair(dyad.from(), dyad.to()), new Pair(dyad.to(), dyad.from()))) {
                Set<String> no = denied.computeIfAbsent(pair, none -> new HashSet<>());
                Stream.of(Map.entry(dyad.from(), dyad.says()), Map.entry(dyad.to(), dyad.answers()))
                        .filter(word -> denies(word.getValue(), question))
                        .forEach(word -> no.add(word.getKey()));
            }
        }
        return denied;
    }

    private static boolean denies(Word word, NetworkQuestion question) {
        return word.given() && !question.relation().scale().reaches(word.value().getAsInt(), question.level());
    }

    private static List<Carrier> carriers(List<Link> links, Network network) {
        Paths paths = new Paths(network.actors(), links.stream().map(Link::pair).toList());
        Map<String, List<Link>> carried = new TreeMap<>();
        links.forEach(link -> link.carriers()
                .forEach(person -> carried.computeIfAbsent(person, none -> new ArrayList<>())
                        .add(link)));
        return carried.entrySet().stream()
                .map(entry -> carrier(entry.getKey(), entry.getValue(), paths))
                .sorted(GRAVEST)
                .toList();
    }

    private static Carrier carrier(String person, List<Link> carried, Paths paths) {
        List<Link> lost =
                carried.stream().filter(link -> link.alone().contains(person)).toList();
        List<Link> weakened =
                carried.stream().filter(link -> !link.alone().contains(person)).toList();
        List<String> organisations = carried.stream()
                .flatMap(link -> Stream.of(link.pair().a(), link.pair().b())
                        .filter(end -> link.at(end).contains(person)))
                .distinct()
                .toList();
        return new Carrier(
                person,
                organisations,
                lost,
                weakened,
                paths.lostWithout(lost.stream().map(Link::pair).toList()));
    }
}
