package org.peerbench.relationships.measure;

import java.util.OptionalDouble;

/**
 * Which of the three forms of governing a network (Provan and Kenis 2008) a pattern of ties resembles. Their paper names
 * what makes a form work (few or many partners, spread or gathered trust) and gives no numbers: the thresholds are ours,
 * and the answer is a question to the partners, not a finding.
 */
public enum Governance {
    /** One partner has ties with nearly all: a lead organisation. */
    LEAD,
    /** Few partners, most pairs tied: all govern together. */
    SHARED,
    /** Too many to govern together, and nobody leads: an office of their own might serve them. */
    OFFICE,
    /** Few partners and few ties: none of the three yet. */
    NONE,
    /** Too little is known. */
    UNKNOWN;

    /** From this degree centralisation on one partner stands out. */
    public static final double GATHERED = 0.5;

    /** From this density on most pairs are tied. */
    public static final double DENSE = 0.5;

    /** So many partners can still meet around one table and decide together. */
    public static final int FEW = 10;

    /** The form that a network resembles. */
    public static Governance of(Density density, OptionalDouble degreeCentralisation, int actors) {
        OptionalDouble dense = density.value();
        if (dense.isEmpty() || degreeCentralisation.isEmpty() || 2 * density.known() < density.pairs()) {
            return UNKNOWN;
        }
        if (degreeCentralisation.getAsDouble() >= GATHERED) {
            return LEAD;
        }
        if (actors > FEW) {
            return OFFICE;
        }
        return dense.getAsDouble() >= DENSE ? SHARED : NONE;
    }
}
