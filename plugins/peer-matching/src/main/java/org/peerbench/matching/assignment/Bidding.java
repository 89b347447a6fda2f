package org.peerbench.matching.assignment;

import java.util.Optional;

/** The forward part of the auction: rows without a column bid until all have one. */
final class Bidding {
    /** After so many bids a row, if the phase is not over, somebody looks whether it can be. */
    private static final int PATIENCE = 20;

    private final Arcs arcs;
    private final long[] price;
    private final Offers offers;
    private final Matching matching;
    /** What a row adds that has no other choice. */
    private final long range;

    private boolean possible;
    private long bids;

    Bidding(Arcs arcs, long[] price, Matching matching, long range) {
        this.arcs = arcs;
        this.price = price;
        this.offers = new Offers(arcs, price);
        this.matching = matching;
        this.range = range;
    }

    /** One phase; the certificate if not all can be assigned. */
    Optional<Infeasible> assignAll(long epsilon) {
        if (arcs.rows() < arcs.columns()) {
            offers.forget();
        }
        releaseDiscontent(epsilon);
        for (int row : matching.freeRows()) {
            int next = row;
            while (next != Optimum.FREE) {
                next = bid(next, epsilon);
                if (!possible && ++bids > (long) PATIENCE * arcs.rows()) {
                    Optional<Infeasible> infeasible = Reach.certificate(arcs, matching);
                    if (infeasible.isPresent()) {
                        return infeasible;
                    }
                    possible = true;
                }
            }
        }
        return Optional.empty();
    }

    /** Rows whose column is no longer nearly their best bid anew; the others keep theirs from the phase before. */
    private void releaseDiscontent(long epsilon) {
        for (int row = 0; row < arcs.rows(); row++) {
            int own = matching.columnOf()[row];
            if (own != Optimum.FREE && !offers.nearlyBest(row, own, epsilon)) {
                matching.release(row);
            }
        }
    }

    /** The row that should bid next: who lost the column, or the same if there is none to bid for. */
    private int bid(int row, long epsilon) {
        int column = offers.bestOf(row);
        if (column == Optimum.FREE) {
            return row;
        }
        price[column] += epsilon + Math.min(range, offers.lead());
        return matching.seize(row, column);
    }
}
