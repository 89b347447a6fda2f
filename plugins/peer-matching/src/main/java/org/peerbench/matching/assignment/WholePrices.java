package org.peerbench.matching.assignment;

/**
 * From the prices of an auction, in which a row may be off by 1 part in n + 2, the exact ones in whole units.
 *
 * <p>With N = n + 2 and q the auction's prices, less that of what is free, N c(i, own) + q(own) ≤ N c(i, j) + q(j) + 1 for
 * every pair. Divided by N and rounded down, the 1 does harm only where q(j) leaves the remainder N − 1. At most n + 1
 * different values q occur, so at least one remainder does not; all q are first shifted by as much as makes it N − 1. What
 * comes out is feasible and tight: it proves that the assignment is optimal.
 */
final class WholePrices {
    private WholePrices() {}

    /** Prices as duals, which are the negative of what the auction asks: 0 for a free column, never above it if there is one. */
    static long[] of(long[] asked, Matching matching, long unit) {
        long least = least(asked, matching);
        boolean[] met = new boolean[Math.toIntExact(unit)];
        met[0] = true;
        for (int column = 0; column < asked.length; column++) {
            if (matching.rowOf()[column] != Optimum.FREE) {
                met[(int) ((asked[column] - least) % unit)] = true;
            }
        }
        int unmet = 0;
        while (met[unmet]) {
            unmet++;
        }
        long shift = unit - 1 - unmet;
        long[] price = new long[asked.length];
        for (int column = 0; column < price.length; column++) {
            if (matching.rowOf()[column] != Optimum.FREE) {
                price[column] = -((asked[column] - least + shift) / unit);
            }
        }
        return price;
    }

    private static long least(long[] asked, Matching matching) {
        long least = Long.MAX_VALUE;
        for (int column = 0; column < asked.length; column++) {
            if (matching.rowOf()[column] != Optimum.FREE) {
                least = Math.min(least, asked[column]);
            }
        }
        return least;
    }
}
