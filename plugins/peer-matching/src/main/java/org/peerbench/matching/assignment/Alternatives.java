package org.peerbench.matching.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * "Why not these two?", answered for any pair without solving again: forcing row i onto column j costs the reduced cost of
 * the pair, and the shortest way, by reduced costs, on which whoever had j comes to what i gives up. Since reduced costs
 * of an optimum are never negative, shortest ways are exact (residual graph of a minimum-cost flow; R. K. Ahuja, T. L.
 * Magnanti and J. B. Orlin, Network Flows, 1993, sections 9.3 and 12.4). In what stays free there is one more node, which
 * takes and gives whatever is free.
 *
 * <p>Extra costs are how much worse the best assignment with the pair is than the optimum, 0 or more also when the
 * greatest total is sought. Immutable, safe to share among threads.
 */
public final class Alternatives {
    /** Instead of an extra cost: there is no assignment with this pair. */
    public static final long IMPOSSIBLE = Long.MAX_VALUE;

    private final Residual residual;

    private Alternatives(Residual residual) {
        this.residual = residual;
    }

    /**
     * To an optimum of a problem.
     *
     * @throws IllegalArgumentException if the optimum is not this problem's
     */
    public static Alternatives to(Costs costs, Optimum optimum) {
        if (!Proof.holds(costs, optimum)) {
            throw new IllegalArgumentException("The optimum given is not one of this problem");
        }
        return new Alternatives(new Residual(costs, optimum));
    }

    /** The extra cost of every pair, by row and column. Time O(n³ + n m) for the smaller side n. */
    public long[][] all() {
        Residual all = residual;
        long[][] way = ShortestWays.all(all);
        long[][] extra = new long[all.rows()][all.columns()];
        for (int one = 0; one < all.size(); one++) {
            for (int other = 0; other < all.width(); other++) {
                long cost = sum(all.reduced(one, other), way[all.holder(other)][one]);
                if (all.turned()) {
                    extra[other][one] = cost;
                } else {
                    extra[one][other] = cost;
                }
            }
        }
        return extra;
    }

    /** The extra cost of a row with every column. Time O(n² + m) for the smaller side n. */
    public long[] ofRow(int row) {
        long[] extra = new long[residual.columns()];
        long[] way = residual.turned()
                ? ShortestWays.from(residual, residual.holder(row)).length()
                : ShortestWays.to(residual, row).length();
        for (int column = 0; column < extra.length; column++) {
            extra[column] = residual.turned()
                    ? sum(residual.reduced(column, row), way[column])
                    : sum(residual.reduced(row, column), way[residual.holder(column)]);
        }
        return extra;
    }

    /** The best assignment with a pair; empty if there is none. Time O(n² + m) for the smaller side n. */
    public Optional<Alternative> ofPair(int row, int column) {
        int one = residual.turned() ? column : row;
        int other = residual.turned() ? row : column;
        int displaced = residual.holder(other);
        ShortestWays ways = ShortestWays.to(residual, one);
        long extra = sum(residual.reduced(one, other), ways.length()[displaced]);
        if (extra == IMPOSSIBLE) {
            return Optional.empty();
        }
        List<Move> moves = new ArrayList<>();
        if (displaced != one) {
            moves.add(residual.move(one, other));
            for (int node = displaced; node != one; node = ways.next()[node]) {
                residual.step(node, ways.next()[node]).ifPresent(moves::add);
            }
        }
        return Optional.of(new Alternative(extra, moves));
    }

    private static long sum(long reduced, long way) {
        return reduced >= Magnitude.UNREACHABLE || way >= Magnitude.UNREACHABLE ? IMPOSSIBLE : reduced + way;
    }
}
