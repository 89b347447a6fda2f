package org.peerbench.matching.draft;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.ToolContext;
import org.peerbench.api.directory.Area;
import org.peerbench.api.directory.Surroundings;
import org.peerbench.api.signal.Signal;
import org.peerbench.api.signal.StoredSignal;
import org.peerbench.matching.record.Assessments;
import org.peerbench.matching.record.Block;
import org.peerbench.matching.record.Blocks;
import org.peerbench.matching.record.Cap;
import org.peerbench.matching.record.Caps;
import org.peerbench.matching.record.Need;
import org.peerbench.matching.record.Needs;
import org.peerbench.matching.record.Offer;
import org.peerbench.matching.record.Offers;
import org.peerbench.matching.record.SimilarAreas;
import org.peerbench.matching.record.Support;
import org.peerbench.matching.record.Supports;
import org.peerbench.matching.round.Settings;
import org.peerbench.matching.score.Facts;
import org.peerbench.matching.score.Likeness;
import org.peerbench.matching.score.Nearness;
import org.peerbench.matching.score.Rule;
import org.peerbench.matching.score.Score;
import org.peerbench.matching.score.Track;
import org.peerbench.matching.standing.Standings;
import org.peerbench.matching.urgency.Urgency;

/**
 * Everything that matching follows from, as it stands, read once. It holds what only coordinators may know: whoever shows
 * something of it to others leaves that out.
 *
 * @param similar the imported table of like areas by area, the most alike first; empty where none was imported
 * @param around  the areas around each area that needs something
 * @param areas   today's areas by id
 * @param signals of other tools, by area
 */
public record Live(
        LocalDate today,
        List<Need> needs,
        List<Offer> offers,
        List<Block> blocks,
        List<Cap> caps,
        List<Support> supports,
        Standings standings,
        Map<String, List<String>> similar,
        Map<String, Surroundings> around,
        Map<String, Area> areas,
        Map<String, List<Signal>> signals) {
    /** Reads it. */
    public static Live read(ToolContext context) {
        Live live = context.database().read(sql -> stored(sql, context));
        return live.with(context);
    }

    private static Live stored(Handle sql, ToolContext context) {
        LocalDate today = LocalDate.now(context.clock());
        Map<String, Area> areas =
                context.directory().areas(today).stream().collect(Collectors.toMap(Area::id, Function.identity()));
        return new Live(
                today,
                new Needs(sql).all(),
                new Offers(sql).all(),
                new Blocks(sql).all(),
                new Caps(sql).all(),
                Supports.all(sql),
                Standings.of(new Assessments(sql).answers(), new Assessments(sql).agreed(), today),
                likeAreas(new SimilarAreas(sql).all()),
                Map.of(),
                areas,
                Map.of());
    }

    private static Map<String, List<String>> likeAreas(List<SimilarAreas.Similar> rows) {
        return rows.stream()
                .sorted(Comparator.comparingInt(SimilarAreas.Similar::place).thenComparing(SimilarAreas.Similar::like))
                .collect(Collectors.groupingBy(
                        SimilarAreas.Similar::area,
                        Collectors.mapping(SimilarAreas.Similar::like, Collectors.toList())));
    }

    /** With what lies with the host: asked of the areas that have an open need. */
    private Live with(ToolContext context) {
        Map<String, Surroundings> surroundings = new HashMap<>();
        Map<String, List<Signal>> seen = new HashMap<>();
        needs.stream().filter(Need::open).map(Need::area).distinct().forEach(area -> {
            surroundings.put(area, context.directory().surroundings(area, today));
            seen.put(
                    area,
                    context.signals().ofArea(area).stream()
                            .filter(each -> !each.tool().equals(context.tool()))
                            .map(StoredSignal::signal)
                            .toList());
        });
        return new Live(today, needs, offers, blocks, caps, supports, standings, similar, surroundings, areas, seen);
    }

    /** How urgent a need is. */
    public Urgency urgency(Need need) {
        List<Signal> all = signals.getOrDefault(need.area(), List.of());
        Optional<List<Signal>> seen = all.isEmpty() ? Optional.empty() : Optional.of(seen(need));
        long received = supports.stream()
                .filter(each -> each.area().equals(need.area()) && each.theme().equals(need.theme()))
                .filter(each ->
                        each.began().isPresent() && !each.ended().orElse(today).isBefore(today.minusYears(1)))
                .count();
        return Urgency.of(new Urgency.Known(
                standings.of(need.area(), need.theme()), seen, need.wish(), Math.toIntExact(received)));
    }

    /** What other tools see in the need's area on its theme. */
    public List<Signal> seen(Need need) {
        return signals.getOrDefault(need.area(), List.of()).stream()
                .filter(signal -> signal.theme().equals(need.theme()))
                .toList();
    }

    /** An offer beside a need. */
    public Candidate candidate(Need need, Offer offer, Settings settings) {
        Facts facts = new Facts(
                need,
                offer,
                standings.of(need.area(), need.theme()),
                standings.of(offer.area(), offer.theme()),
                likeness(need.area(), offer.area()),
                nearness(need.area(), offer.area()),
                Track.of(supports, offer.person(), offer.theme()),
                blocks.stream().anyMatch(block -> block.bars(need, offer)),
                supports.stream().anyMatch(each -> each.state().partsThem() && joins(each, need, offer)),
                today);
        Score score = Score.of(facts, settings.weights());
        return new Candidate(offer, score, Rule.failed(facts, score, settings));
    }

    private static boolean joins(Support support, Need need, Offer offer) {
        return support.need().equals(need.id()) && support.offer().equals(offer.id());
    }

    /** The support by which a need is helped, or about which both sides are asked; empty where there is none. */
    public Optional<Support> held(Need need) {
        return supports.stream()
                .filter(each -> each.holdsPlace() && each.need().equals(need.id()))
                .findFirst();
    }

    /** All offers beside a need that are not closed, the best fitting first; equal ones by id. */
    public List<Candidate> candidates(Need need, Settings settings) {
        return offers.stream()
                .filter(offer -> offer.state() != Offer.State.CLOSED)
                .map(offer -> candidate(need, offer, settings))
                .sorted(Comparator.comparingInt(
                                (Candidate each) -> -each.score().total())
                        .thenComparing(each -> each.offer().id()))
                .toList();
    }

    /**
     * How many offers fail each rule; an offer that fails several counts for each. Only that it fits too little counts for
     * none that fails another: a draft that accepts a weaker fit would not help.
     */
    public static Map<Rule, Integer> ruledOut(List<Candidate> candidates) {
        Map<Rule, Integer> counts = new EnumMap<>(Rule.class);
        candidates.forEach(each -> each.failed().stream()
                .filter(rule -> rule != Rule.FLOOR || each.failed().size() == 1)
                .forEach(rule -> counts.merge(rule, 1, Integer::sum)));
        return counts;
    }

    /** Where the giver stands among the areas that are like the receiver: an imported table goes before the usual one. */
    Likeness likeness(String receiver, String giver) {
        List<String> like = similar.isEmpty()
                ? around.getOrDefault(receiver, Surroundings.UNKNOWN).similar()
                : similar.getOrDefault(receiver, List.of());
        return like.isEmpty() ? Likeness.UNKNOWN : new Likeness(like.indexOf(giver) + 1, like.size());
    }

    /** How near two areas are. */
    Nearness nearness(String receiver, String giver) {
        if (around.getOrDefault(receiver, Surroundings.UNKNOWN).touching().contains(giver)) {
            return Nearness.NEXT_DOOR;
        }
        Area one = areas.get(receiver);
        Area other = areas.get(giver);
        if (one == null || other == null || one.region() == null || other.region() == null) {
            return Nearness.UNKNOWN;
        }
        return Objects.equals(one.region(), other.region()) ? Nearness.SAME_REGION : Nearness.ELSEWHERE;
    }

    /** How many of an offer's places are taken, also by supports that wait for an answer. */
    public int placesTaken(Offer offer) {
        return (int) supports.stream()
                .filter(each -> each.holdsPlace() && each.offer().equals(offer.id()))
                .count();
    }
}
