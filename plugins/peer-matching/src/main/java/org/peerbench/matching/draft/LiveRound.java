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
import java.util.stream.Stream;
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
                .filter(offer -> offer.state() == Offer.State.OPEN || live.underWay(offer) > 0)
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
                    Optional.empty(),
                    need.state() == Need.State.PAUSED,
                    ruledOut(candidates)));
            candidates.stream()
                    .filter(each -> each.possible() || underWay(live, need, each.offer()))
                    .map(each -> new Pair(
                            need.id(),
                            each.offer().id(),
                            each.score().total(),
                            each.score().parts()))
                    .forEach(pairs::add);
        }
        Round round = new Round(
                settings,
                areas(live, settings, needs, offers),
                people(live, offers),
                needs,
                offers.stream().map(LiveRound::offer).toList(),
                pairs,
                List.of(),
                List.of(),
                active(live, needs),
                seed);
        return new LiveRound(round, leftOut);
    }

    /** A support under way keeps its place even where by today's rules it would not begin. */
    private static boolean underWay(Live live, Need need, Offer offer) {
        return live.supports().stream()
                .anyMatch(each -> each.active()
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
            Live live, Settings settings, List<org.peerbench.matching.round.Need> needs, List<Offer> offers) {
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
                            cap.map(Cap::receiving).orElse(OptionalInt.empty()).orElse(settings.receivingCap()),
                            cap.map(Cap::giving).orElse(OptionalInt.empty()).orElse(settings.givingCap()));
                })
                .toList();
    }

    private static List<Person> people(Live live, List<Offer> offers) {
        return offers.stream()
                .filter(offer -> offer.person().isPresent())
                .map(offer -> new Person(
                        offer.person().orElseThrow(),
                        offer.area(),
                        live.caps().stream()
                                .filter(cap -> cap.person().equals(offer.person()))
                                .flatMapToInt(cap -> cap.giving().stream())
                                .findFirst()
                                .orElse(Round.NO_LIMIT)))
                .filter(distinctly())
                .sorted(Comparator.comparing(Person::id))
                .toList();
    }

    private static Predicate<Person> distinctly() {
        Set<String> seen = new HashSet<>();
        return person -> seen.add(person.id());
    }

    private static org.peerbench.matching.round.Offer offer(Offer offer) {
        return new org.peerbench.matching.round.Offer(
                offer.id(), offer.area(), offer.person(), offer.theme(), offer.capacity());
    }

    private static List<Link> active(Live live, List<org.peerbench.matching.round.Need> needs) {
        return live.supports().stream()
                .filter(Support::active)
                .filter(each -> needs.stream().anyMatch(need -> Objects.equals(need.id(), each.need())))
                .map(each -> new Link(each.need(), each.offer()))
                .sorted()
                .toList();
    }
}
