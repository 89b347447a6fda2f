package org.peerbench.matching.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** A round with one thing changed, and what that does. None of it changes the round itself. */
public final class WhatIf {
    private WhatIf() {}

    /**
     * Solves the changed round and compares.
     *
     * @param outcome the solution of the round as it is
     * @param changed the same round with a change, without {@link Conflicts}
     */
    public static Consequence of(Outcome outcome, Round changed) {
        return of(outcome, new Rows(changed), Optional.empty());
    }

    private static Consequence of(Outcome outcome, Rows changed, Optional<String> first) {
        Solution solution = Solution.of(changed, level -> {});
        List<Moved> moved = Moves.between(changed.round, outcome.matches(), solution.matches(), first);
        return new Consequence(outcome.objective(), solution.objective(), moved);
    }

    /**
     * Tries one change: solves the changed round and compares, if it can be at all.
     *
     * @param round   as it was solved; the ids of the change are known in it
     * @param outcome its solution
     */
    public static Tried ask(Round round, Outcome outcome, Change change) {
        Rows changed = new Rows(change.in(round));
        List<Conflict> conflicts = Conflicts.of(changed);
        return conflicts.isEmpty()
                ? new Tried.Possible(of(outcome, changed, change.need()))
                : new Tried.Impossible(conflicts);
    }

    /**
     * How firmly a match stands: what blocking it would cost. Where the first level that gets worse is
     * {@link Level#TOTAL_SCORE}, it stands until something else would fit better by as many points; where it is a level
     * before that, it stands whatever the points.
     *
     * @param match of the outcome, not forced
     */
    public static Consequence without(Round round, Outcome outcome, Link match) {
        return of(outcome, block(round, match));
    }

    /** With a pair that is kept whatever it costs. */
    public static Round lock(Round round, Link pair) {
        return with(round, round.needs(), and(round.locks(), pair), round.blocks());
    }

    /** With a pair that must not be. */
    public static Round block(Round round, Link pair) {
        return with(round, round.needs(), round.locks(), and(round.blocks(), pair));
    }

    /** With a need of another urgency, 1 to 5. */
    public static Round tier(Round round, String need, int tier) {
        List<Need> needs = each(round.needs(), row -> row.id().equals(need) ? tiered(row, tier) : row);
        return with(round, needs, round.locks(), round.blocks());
    }

    private static Need tiered(Need row, int tier) {
        return new Need(row.id(), row.area(), row.theme(), tier, row.published(), row.paused(), row.ruledOut());
    }

    /** With other caps, each as large as given. Ids that the round has not are passed over. */
    public static Round caps(Round round, List<FullCap> caps) {
        Map<String, Integer> by = new TreeMap<>();
        caps.forEach(cap -> by.put(key(cap.kind(), cap.id()), cap.cap()));
        return new Round(
                round.settings(),
                each(
                        round.areas(),
                        row -> new Area(
                                row.id(),
                                by.getOrDefault(key(FullCap.Kind.RECEIVING, row.id()), row.receivingCap()),
                                by.getOrDefault(key(FullCap.Kind.GIVING, row.id()), row.givingCap()))),
                each(
                        round.people(),
                        row -> new Person(
                                row.id(),
                                row.area(),
                                by.getOrDefault(key(FullCap.Kind.PERSON, row.id()), row.capacity()))),
                round.needs(),
                each(
                        round.offers(),
                        row -> new Offer(
                                row.id(),
                                row.area(),
                                row.person(),
                                row.theme(),
                                by.getOrDefault(key(FullCap.Kind.OFFER, row.id()), row.capacity()))),
                round.pairs(),
                round.locks(),
                round.blocks(),
                round.active(),
                round.seed());
    }

    private static String key(FullCap.Kind kind, String id) {
        return kind + " " + id;
    }

    private static Round with(Round round, List<Need> needs, List<Link> locks, List<Link> blocks) {
        return new Round(
                round.settings(),
                round.areas(),
                round.people(),
                needs,
                round.offers(),
                round.pairs(),
                locks,
                blocks,
                round.active(),
                round.seed());
    }

    private static List<Link> and(List<Link> links, Link one) {
        List<Link> more = new ArrayList<>(links);
        if (!more.contains(one)) {
            more.add(one);
        }
        return more;
    }

    private static <T> List<T> each(List<T> rows, UnaryOperator<T> change) {
        return rows.stream().map(change).toList();
    }
}
