package org.peerbench.matching.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerbench.matching.life.State;
import org.peerbench.matching.record.Cap;
import org.peerbench.matching.record.Need;
import org.peerbench.matching.record.Offer;
import org.peerbench.matching.record.Support;
import org.peerbench.matching.round.Area;
import org.peerbench.matching.round.Link;
import org.peerbench.matching.round.Pair;
import org.peerbench.matching.round.Person;
import org.peerbench.matching.round.Round;
import org.peerbench.matching.round.Settings;

/**
 * The needs and offers as they stand, as a round to be solved.
 *
 * @param round   confirmed and paused needs whose urgency is known, open offers, and which pairs are possible
 * @param leftOut confirmed needs of which it is not known how urgent they are: a coordinator has to say first
 */
public record LiveRound(Round round, List<Need> leftOut) {
    public LiveRound {
        leftOut = List.copyOf(leftOut);
    }

    /** Of what stands. Ids are those of the records, in ascending order, so that the same records give the same round. */
    public static LiveRound of(Live live, Settings settings, long seed) {
        List<Need> waiting = live.needs().stream()
                .filter(need -> need.state() == Need.State.CONFIRMED || need.state() == Need.State.PAUSED)
                .sorted(Comparator.comparing(Need::id))
                .toList();
        List<Offer> offers = live.offers().stream()
                .filter(offer -> offer.state() == Offer.State.OPEN || live.placesTaken(offer) > 0)
                .sorted(Comparator.comparing(Offer::id))
                .toList();
        List<Need> leftOut = new ArrayList<>();
        List<org.peerbench.matching.round.Need> needs = new ArrayList<>();
        List<Pair> pairs = new ArrayList<>();
        for (Need need : waiting) {
            OptionalInt tier = live.urgency(need).counting(need);
            if (tier.isEmpty()) {
                leftOut.add(need);
                continue;
            }
            List<Candidate> candidates = offers.stream()
                    .filter(offer -> offer.theme().equals(need.theme()))
                    .map(offer -> live.candidate(need, offer, settings))
                    .toList();
            needs.add(new org.peerbench.matching.round.Need(
                    need.id(),
                    need.area(),
                    need.theme(),
                    tier.getAsInt(),
                    published(live, need),
                    need.state() == Need.State.PAUSED,
                    ruledOut(candidates)));
            candidates.stream()
                    .filter(each -> each.possible() || joined(live, need, each.offer()))
                    .map(each -> new Pair(
                            need.id(),
                            each.offer().id(),
                            each.score().total(),
                            each.score().parts()))
                    .forEach(pairs::add);
        }
        Free free = Free.of(
                live.supports(),
                needs.stream().map(org.peerbench.matching.round.Need::id).collect(Collectors.toSet()));
        Round round = new Round(
                settings,
                areas(live, settings, needs, offers, free),
                people(live, offers, free),
                needs,
                offers.stream().map(each -> offer(each, free)).toList(),
                pairs,
                List.of(),
                List.of(),
                free.kept().stream()
                        .map(each -> new Link(each.need(), each.offer()))
                        .sorted()
                        .toList(),
                seed);
        return new LiveRound(round, leftOut);
    }

    /** What both sides were asked about and have not both answered: the fewest of these are moved. */
    private static Optional<String> published(Live live, Need need) {
        return live.held(need).filter(each -> each.state() == State.OFFERED).map(Support::offer);
    }

    /** A support under way keeps its place even where by today's rules it would not begin. */
    private static boolean joined(Live live, Need need, Offer offer) {
        return live.supports().stream()
                .anyMatch(each -> each.holdsPlace()
                        && Objects.equals(need.id(), each.need())
                        && each.offer().equals(offer.id()));
    }

    /** Counted over the offers on the theme: of others nobody asks why they do not fit. */
    private static Map<String, Integer> ruledOut(List<Candidate> candidates) {
        Map<String, Integer> counts = new TreeMap<>();
        Live.ruledOut(candidates).forEach((rule, count) -> counts.put(rule.key(), count));
        return counts;
    }

    private static List<Area> areas(
            Live live,
            Settings settings,
            List<org.peerbench.matching.round.Need> needs,
            List<Offer> offers,
            Free free) {
        return Stream.concat(
                        needs.stream().map(org.peerbench.matching.round.Need::area),
                        offers.stream().map(Offer::area))
                .distinct()
                .sorted()
                .map(area -> {
                    Optional<Cap> cap = live.caps().stream()
                            .filter(each -> each.area().equals(Optional.of(area)))
                            .findFirst();
                    return new Area(
                            area,
                            free.of(
                                    cap.map(Cap::receiving)
                                            .orElse(OptionalInt.empty())
                                            .orElse(settings.receivingCap()),
                                    each -> each.area().equals(area)),
                            free.of(
                                    cap.map(Cap::giving)
                                            .orElse(OptionalInt.empty())
                                            .orElse(settings.givingCap()),
                                    each -> each.giver().equals(area)));
                })
                .toList();
    }

    private static List<Person> people(Live live, List<Offer> offers, Free free) {
        return offers.stream()
                .filter(offer -> offer.person().isPresent())
                .map(offer -> new Person(
                        offer.person().orElseThrow(),
                        offer.area(),
                        free.of(
                                live.caps().stream()
                                        .filter(cap -> cap.person().equals(offer.person()))
                                        .flatMapToInt(cap -> cap.giving().stream())
                                        .findFirst()
                                        .orElse(Round.NO_LIMIT),
                                each -> each.person().equals(offer.person()))))
                .filter(distinctly())
                .sorted(Comparator.comparing(Person::id))
                .toList();
    }

    private static Predicate<Person> distinctly() {
        Set<String> seen = new HashSet<>();
        return person -> seen.add(person.id());
    }

    private static org.peerbench.matching.round.Offer offer(Offer offer, Free free) {
        return new org.peerbench.matching.round.Offer(
                offer.id(),
                offer.area(),
                offer.person(),
                offer.theme(),
                free.of(offer.capacity(), each -> each.offer().equals(offer.id())));
    }
}
