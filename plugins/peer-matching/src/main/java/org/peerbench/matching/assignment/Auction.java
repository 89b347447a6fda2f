package org.peerbench.matching.assignment;

import java.util.Arrays;
import java.util.Optional;

/**
 * Linear assignment of large sparse problems by D. P. Bertsekas' auction with ε-scaling (The auction algorithm: a
 * distributed relaxation method for the assignment problem, Annals of Operations Research 14 (1988) 105–123; Auction
 * algorithms for network flow problems, Computational Optimization and Applications 1 (1992) 7–66), and its reverse part
 * for problems with columns to spare (D. P. Bertsekas and D. A. Castañón, A forward/reverse auction algorithm for
 * asymmetric assignment problems, the same volume, 277–297).
 *
 * <p>Rows bid for columns and raise their prices by at least ε beyond what they can do elsewhere; ε falls from phase to
 * phase. Exact: costs are multiplied by n + 2, so that the last ε, 1, is less than 1/n of a unit. Time about O(n A log(n C))
 * at the worst for A pairs and a range C of values, in practice nearly proportional to A.
 *
 * <p>An auction of what cannot be assigned would go on until prices are beyond any path. So after a number of bids, once,
 * {@link Reach} looks whether everybody can be assigned at all.
 */
public final class Auction {
    /** How fast ε falls. */
    private static final int STEP = 10;

    private final Arcs arcs;
    private final Matching matching;
    private final long[] price;

    private Auction(Arcs arcs, Matching matching) {
        this.arcs = arcs;
        this.matching = matching;
        this.price = new long[arcs.columns()];
    }

    /** Solves a problem; the same problem always gives the same answer, also among several that are as good. */
    public static Assignment solve(SparseCosts costs, Sense sense) {
        boolean turned = costs.rows() > costs.columns();
        Arcs oriented = costs.oriented();
        long unit = oriented.rows() + 2L;
        Matching matching = Matching.empty(oriented.rows(), oriented.columns());
        Auction auction = new Auction(oriented.times(sense.sign() * unit), matching);
        Optional<Infeasible> infeasible = auction.run();
        if (infeasible.isPresent()) {
            return infeasible.get().exchanged(turned);
        }
        long[] price = WholePrices.of(auction.price, matching, unit);
        return Optimum.ofOriented(
                sense, turned, matching, rowPrices(oriented.times(sense.sign()), price, matching), price);
    }

    private Optional<Infeasible> run() {
        long range = range();
        Bidding bidding = new Bidding(arcs, price, matching, range);
        Returns returns = new Returns(arcs, price, matching);
        long epsilon = range;
        do {
            epsilon = Math.max(1, epsilon / STEP);
            Optional<Infeasible> infeasible = bidding.assignAll(epsilon);
            if (infeasible.isPresent()) {
                return infeasible;
            }
            returns.run(epsilon);
        } while (epsilon > 1);
        return Optional.empty();
    }

    private long range() {
        long least = Arrays.stream(arcs.cost()).min().orElse(0);
        long most = Arrays.stream(arcs.cost()).max().orElse(0);
        return most - least;
    }

    private static long[] rowPrices(Arcs costs, long[] price, Matching matching) {
        long[] rowPrice = new long[costs.rows()];
        for (int row = 0; row < rowPrice.length; row++) {
            int column = matching.columnOf()[row];
            for (int arc = costs.start()[row]; arc < costs.start()[row + 1]; arc++) {
                if (costs.to()[arc] == column) {
                    rowPrice[row] = costs.cost()[arc] - price[column];
                }
            }
        }
        return rowPrice;
    }
}
