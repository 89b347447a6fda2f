package org.peerbench.matching.round;

import java.util.Optional;

/** What a unit of flow costs on each arc of a round's network, level by level. What there should be most of costs less than 0. */
final class Costs {
    private static final int BAND = 100;

    private final RoundNetwork network;
    private final Rows rows;

    Costs(RoundNetwork network) {
        this.network = network;
        rows = network.rows;
    }

    long[] of(Level level) {
        long[] cost = new long[network.network.arcs()];
        switch (level) {
            case SERVED_TIER_1, SERVED_TIER_2, SERVED_TIER_3, SERVED_TIER_4, SERVED_TIER_5 ->
                served(1 + level.ordinal(), cost);
            case PUBLISHED_KEPT -> published(cost);
            case BELOW_100, BELOW_200, BELOW_300, BELOW_400, BELOW_500, BELOW_600, BELOW_700 ->
                band(level.ordinal() - Level.BELOW_100.ordinal(), cost);
            case TOTAL_SCORE -> score(cost);
            case GIVING_LOAD -> load(cost);
            case CANONICAL -> lots(cost);
        }
        return cost;
    }

    private void served(int tier, long[] cost) {
        for (int need = 0; need < network.needArc.length; need++) {
            if (rows.needs.get(need).tier() == tier) {
                cost[network.needArc[need]] = -1;
            }
        }
    }

    private void published(long[] cost) {
        for (int pair = 0; pair < network.pairArc.length; pair++) {
            Optional<String> before = rows.needs.get(rows.needOfPair[pair]).published();
            if (before.isPresent()
                    && before.get().equals(rows.candidates.get(pair).offer())) {
                cost[network.pairArc[pair]] = -1;
            }
        }
    }

    private void band(int band, long[] cost) {
        for (int pair = 0; pair < network.pairArc.length; pair++) {
            if (rows.candidates.get(pair).score() / BAND == band) {
                cost[network.pairArc[pair]] = 1;
            }
        }
    }

    private void score(long[] cost) {
        for (int pair = 0; pair < network.pairArc.length; pair++) {
            cost[network.pairArc[pair]] = -rows.candidates.get(pair).score();
        }
    }

    /** The n-th support costs 2n - 1, so that n of them cost n squared. */
    private void load(long[] cost) {
        for (int[] arcs : network.loadArc) {
            for (int support = 0; support < arcs.length; support++) {
                cost[arcs[support]] = 2L * support + 1;
            }
        }
    }

    private void lots(long[] cost) {
        Lot lot = new Lot(rows.round.seed());
        for (int pair = 0; pair < network.pairArc.length; pair++) {
            Pair row = rows.candidates.get(pair);
            cost[network.pairArc[pair]] = lot.of(row.need(), row.offer());
        }
    }
}
