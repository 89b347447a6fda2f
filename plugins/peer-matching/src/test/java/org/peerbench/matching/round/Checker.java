package org.peerbench.matching.round;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks an outcome by its certificate alone: builds the network from the round anew, and solves nothing. */
public final class Checker {
    private record Arc(String from, String to, long least, long most, long flow, Map<Level, Long> cost) {}

    private final List<Arc> arcs = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();

    /** What is wrong; empty if the outcome is proved to be the best. */
    public static List<String> check(Round round, Outcome outcome) {
        Checker checker = new Checker();
        checker.build(round, outcome.matches().stream().map(Match::link).toList());
        checker.bounds(outcome.certificate().nodes());
        checker.levels(outcome);
        return checker.wrong;
    }

    private void build(Round round, List<Link> matches) {
        Map<String, Need> needs = RandomRound.byId(round.needs(), Need::id);
        Map<String, Offer> offers = RandomRound.byId(round.offers(), Offer::id);
        Set<String> people =
                new HashSet<>(round.people().stream().map(Person::id).toList());
        Set<Link> forced = new HashSet<>(round.locks());
        forced.addAll(round.active());
        Map<String, Integer> flow = new HashMap<>();
        Map<String, Integer> least = new HashMap<>();
        Map<String, Integer> candidates = new HashMap<>();
        for (Link link : matches) {
            count(needs.get(link.need()), offers.get(link.offer()), flow);
        }
        for (Link link : forced) {
            count(needs.get(link.need()), offers.get(link.offer()), least);
        }
        for (Pair pair : round.pairs()) {
            Need need = needs.get(pair.need());
            boolean is = forced.contains(pair.link());
            if (is || (!need.paused() && !round.blocks().contains(pair.link()))) {
                candidates.merge(pair.offer(), 1, Integer::sum);
                long matched = matches.contains(pair.link()) ? 1 : 0;
                arc("need:" + need.id(), "offer:" + pair.offer(), is ? 1 : 0, 1, matched, cost(round, pair, need));
            }
        }
        Map<String, Integer> able = new HashMap<>();
        for (Offer offer : round.offers()) {
            int most = Math.min(offer.capacity(), candidates.getOrDefault(offer.id(), 0));
            able.merge(offer.area(), most, Integer::sum);
            String above = offer.person()
                    .filter(people::contains)
                    .map(id -> "person:" + id)
                    .orElse("giving:" + offer.area());
            through("offer:" + offer.id(), above, most, flow, least);
        }
        for (Person person : round.people()) {
            int most = Math.min(person.capacity(), needs.size());
            through("person:" + person.id(), "giving:" + person.area(), most, flow, least);
        }
        for (Need need : round.needs()) {
            int is = flow.getOrDefault("need:" + need.id(), 0);
            int must = least.getOrDefault("need:" + need.id(), 0);
            arc(
                    "receiving:" + need.area(),
                    "need:" + need.id(),
                    must,
                    1,
                    is,
                    Map.of(Level.values()[need.tier() - 1], -1L));
        }
        for (Area area : round.areas()) {
            long inArea = round.needs().stream()
                    .filter(need -> need.area().equals(area.id()))
                    .count();
            String receiving = "receiving:" + area.id();
            arc(
                    "source",
                    receiving,
                    least.getOrDefault(receiving, 0),
                    Math.min(area.receivingCap(), inArea),
                    flow.getOrDefault(receiving, 0),
                    Map.of());
            load(area, able.getOrDefault(area.id(), 0), flow, least);
        }
        long most = Math.max(forced.size(), needs.size());
        arc("sink", "source", forced.size(), most, matches.size(), Map.of());
    }

    private void load(Area area, int able, Map<String, Integer> flow, Map<String, Integer> least) {
        String giving = "giving:" + area.id();
        int given = flow.getOrDefault(giving, 0);
        for (int i = 0; i < Math.min(able, area.givingCap()) || i < given; i++) {
            long must = i < least.getOrDefault(giving, 0) ? 1 : 0;
            arc(
                    giving,
                    "sink",
                    must,
                    i < area.givingCap() ? 1 : 0,
                    i < given ? 1 : 0,
                    Map.of(Level.GIVING_LOAD, 2L * i + 1));
        }
    }

    private static Map<Level, Long> cost(Round round, Pair pair, Need need) {
        Map<Level, Long> cost = new HashMap<>();
        cost.put(Level.TOTAL_SCORE, (long) -pair.score());
        cost.put(Level.CANONICAL, new Lot(round.seed()).of(pair.need(), pair.offer()));
        if (pair.score() < 700) {
            cost.put(Level.values()[Level.BELOW_100.ordinal() + pair.score() / 100], 1L);
        }
        if (need.published().stream().anyMatch(pair.offer()::equals)) {
            cost.put(Level.PUBLISHED_KEPT, -1L);
        }
        return cost;
    }

    private static void count(Need need, Offer offer, Map<String, Integer> into) {
        into.merge("receiving:" + need.area(), 1, Integer::sum);
        into.merge("need:" + need.id(), 1, Integer::sum);
        into.merge("offer:" + offer.id(), 1, Integer::sum);
        offer.person().ifPresent(id -> into.merge("person:" + id, 1, Integer::sum));
        into.merge("giving:" + offer.area(), 1, Integer::sum);
    }

    private void through(String from, String to, int most, Map<String, Integer> flow, Map<String, Integer> least) {
        arc(from, to, least.getOrDefault(from, 0), most, flow.getOrDefault(from, 0), Map.of());
    }

    private void arc(String from, String to, long least, long most, long flow, Map<Level, Long> cost) {
        arcs.add(new Arc(from, to, least, most, flow, cost));
    }

    /** Caps, locks, and as much leaves every place as arrives. */
    private void bounds(List<String> nodes) {
        Map<String, Long> balance = new HashMap<>(nodes.stream().collect(toMap(node -> node, node -> 0L)));
        for (Arc arc : arcs) {
            if (arc.flow < arc.least || arc.flow > arc.most) {
                wrong.add("Out of bounds: " + arc);
            }
            balance.merge(arc.from, -arc.flow, Long::sum);
            balance.merge(arc.to, arc.flow, Long::sum);
        }
        balance.values().removeIf(rest -> rest == 0);
        balance.forEach((node, rest) -> wrong.add(node + " keeps " + rest));
    }

    /** The proof of optimality, level by level, and that the values are those that the matches have. */
    private void levels(Outcome outcome) {
        List<Arc> free = arcs;
        for (Certificate.Proof proof : outcome.certificate().levels()) {
            Map<String, Long> price = new HashMap<>();
            for (int node = 0; node < proof.prices().size(); node++) {
                price.put(
                        outcome.certificate().nodes().get(node), proof.prices().get(node));
            }
            long primal = 0;
            for (Arc arc : arcs) {
                primal += arc.cost.getOrDefault(proof.level(), 0L) * arc.flow;
            }
            List<Arc> tight = new ArrayList<>();
            for (Arc arc : free) {
                long reduced = arc.cost.getOrDefault(proof.level(), 0L) + price.get(arc.from) - price.get(arc.to);
                if ((reduced > 0 && arc.flow > arc.least) || (reduced < 0 && arc.flow < arc.most)) {
                    wrong.add("Not the best on " + proof.level() + ": " + arc);
                }
                if (reduced == 0) {
                    tight.add(arc);
                }
            }
            free = tight;
            long value = proof.level().aim() == Level.Aim.MOST ? -primal : primal;
            if (value != proof.value() || value != outcome.objective().of(proof.level())) {
                wrong.add("On " + proof.level() + " the matches reach " + value + ", not " + proof.value());
            }
        }
    }
}
