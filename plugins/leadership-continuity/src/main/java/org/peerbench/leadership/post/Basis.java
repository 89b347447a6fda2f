package org.peerbench.leadership.post;

import org.peerbench.leadership.time.Certainty;

/** In which way somebody holds a post. */
public enum Basis {
    /** For good, by an appointment of its own. */
    SUBSTANTIVE,
    /** For a limited time, usually from outside. */
    INTERIM,
    /** A colleague covers. */
    ACTING,
    /** Lent by another employer. */
    SECONDMENT,
    /** By election. */
    ELECTED,
    /** By holding another post. */
    EX_OFFICIO,
    /** Named, not yet in post: counts neither as holder nor as vacancy filled. */
    DESIGNATE,
    /** Nobody recorded in which way. */
    UNKNOWN;

    /**
     * Whether it counts as permanently filled: everything that is neither cover nor still to come. Whether a holder whose
     * way is not recorded does, is open.
     */
    public Certainty lasting() {
        return switch (this) {
            case SUBSTANTIVE, SECONDMENT, ELECTED, EX_OFFICIO -> Certainty.YES;
            case INTERIM, ACTING, DESIGNATE -> Certainty.NO;
            case UNKNOWN -> Certainty.POSSIBLY;
        };
    }
}
