package org.peerbench.matching.assignment;

import java.util.Arrays;
import java.util.Optional;

/**
 * The residual graph of an optimum. Its nodes are the members of the smaller side and, if the other has some to spare, one
 * more that stands for them; an arc leads from a member to the one whose partner it takes, as long as the reduced cost of
 * that pair. It looks at the problem from the smaller side, {@code one} of it and an {@code other}.
 */
final class Residual {
    private final Costs costs;
    private final Optimum optimum;
    private final boolean turned;
    private final int[] cheapestFree;

    Residual(Costs costs, Optimum optimum) {
        this.costs = costs;
        this.optimum = optimum;
        this.turned = costs.rows() > costs.columns();
        this.cheapestFree = new int[spare() ? size() : 0];
        Arrays.setAll(cheapestFree, this::cheapestFree);
    }

    boolean turned() {
        return turned;
    }

    int rows() {
        return costs.rows();
    }

    int columns() {
        return costs.columns();
    }

    /** How many the smaller side has. */
    int size() {
        return Math.min(rows(), columns());
    }

    /** How many the other side has. */
    int width() {
        return Math.max(rows(), columns());
    }

    private boolean spare() {
        return size() < width();
    }

    /** How many nodes there are; if there is one for what is free, it is the last. */
    int nodes() {
        return size() + (spare() ? 1 : 0);
    }

    /** By how much a pair is worse than its prices, at least {@link Magnitude#UNREACHABLE} if it is forbidden. */
    long reduced(int one, int other) {
        int row = turned ? other : one;
        int column = turned ? one : other;
        return costs.allowed(row, column) ? optimum.reduced(row, column, costs.value(row, column)) : Costs.NEVER;
    }

    /** Whom one has. */
    private int partner(int one) {
        return turned ? optimum.rowOf(one) : optimum.columnOf(one);
    }

    /** The node that has an other. */
    int holder(int other) {
        int one = turned ? optimum.columnOf(other) : optimum.rowOf(other);
        return one == Optimum.FREE ? size() : one;
    }

    /** How long the arc from one node to another is. */
    long length(int from, int to) {
        if (from == to) {
            return 0;
        }
        if (from == size()) {
            return freed(partner(to));
        }
        return reduced(from, to == size() ? cheapestFree[from] : partner(to));
    }

    /** What it costs that an other is left free. */
    private long freed(int other) {
        return -optimum.sense().sign() * (turned ? optimum.rowPrice(other) : optimum.columnPrice(other));
    }

    private int cheapestFree(int one) {
        int cheapest = Optimum.FREE;
        for (int other = 0; other < width(); other++) {
            boolean free = holder(other) == size();
            if (free && (cheapest == Optimum.FREE || reduced(one, other) < reduced(one, cheapest))) {
                cheapest = other;
            }
        }
        return cheapest;
    }

    /** One gets an other, as a move of the row among them. */
    Move move(int one, int other) {
        return turned ? new Move(other, optimum.columnOf(other), one) : new Move(one, optimum.columnOf(one), other);
    }

    /** What walking an arc means for a row; nothing if a column is only left free. */
    Optional<Move> step(int from, int to) {
        if (from < size()) {
            return Optional.of(move(from, to == size() ? cheapestFree[from] : partner(to)));
        }
        return turned ? Optional.of(new Move(partner(to), to, Optimum.FREE)) : Optional.empty();
    }
}
