package org.peerbench.matching.round;

import java.util.List;

/**
 * One round, complete in itself: who needs support, who offers it, and which pairs are possible. Ids are the round's own.
 *
 * <p>Only {@link #pairs} are candidates, and their scores are used as they stand: rules such as equal themes or the lowest
 * score have been applied by whoever made the list. What applies here are capacities, locks, blocks and active supports.
 *
 * @param settings how the candidates were chosen and scored
 * @param areas    areas that receive, give, or both
 * @param people   people who give, each for one area
 * @param needs    what is needed, by area and theme
 * @param offers   what is offered, by person and theme
 * @param pairs    the candidates
 * @param locks    pairs that a coordinator wants; they are kept whatever they cost
 * @param blocks   pairs that must not be
 * @param active   supports under way; they are kept and use their places
 * @param seed     chooses among solutions that are equal in all else
 */
public record Round(
        Settings settings,
        List<Area> areas,
        List<Person> people,
        List<Need> needs,
        List<Offer> offers,
        List<Pair> pairs,
        List<Link> locks,
        List<Link> blocks,
        List<Link> active,
        long seed) {
    /** Stands for a capacity that is not limited. */
    public static final int NO_LIMIT = Integer.MAX_VALUE;

    public Round {
        areas = List.copyOf(areas);
        people = List.copyOf(people);
        needs = List.copyOf(needs);
        offers = List.copyOf(offers);
        pairs = List.copyOf(pairs);
        locks = List.copyOf(locks);
        blocks = List.copyOf(blocks);
        active = List.copyOf(active);
    }
}
