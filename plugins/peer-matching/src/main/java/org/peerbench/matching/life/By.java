package org.peerbench.matching.life;

import java.util.Optional;

/**
 * Who takes a step, as far as the rules ask.
 *
 * @param role what they are to the support
 * @param side for which side, where the step is one of a side
 */
public record By(Role role, Optional<Side> side) {
    /** What somebody is to a support. */
    public enum Role {
        /** Belongs to a side and speaks for it. */
        SIDE,
        /** Coordinates, and may act for either side. */
        COORDINATOR,
        /** The workbench itself, when a day has come. */
        WORKBENCH
    }

    /** A side itself. */
    public static By side(Side side) {
        return new By(Role.SIDE, Optional.of(side));
    }

    /** A coordinator for a side. */
    public static By coordinatorFor(Side side) {
        return new By(Role.COORDINATOR, Optional.of(side));
    }

    /** A coordinator for nobody but the network. */
    public static By coordinator() {
        return new By(Role.COORDINATOR, Optional.empty());
    }

    /** The workbench. */
    public static By workbench() {
        return new By(Role.WORKBENCH, Optional.empty());
    }
}
