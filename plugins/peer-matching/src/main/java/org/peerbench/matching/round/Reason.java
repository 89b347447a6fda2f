package org.peerbench.matching.round;

import java.util.List;
import java.util.Map;

/** Why a need gets nobody. */
public sealed interface Reason {
    /** The name outside, such as {@code capacityTaken}. */
    String key();

    /**
     * No offer can serve it.
     *
     * @param ruledOut how many offers failed which rule; empty where not known
     */
    record NoFeasibleOffer(Map<String, Integer> ruledOut) implements Reason {
        @Override
        public String key() {
            return "noFeasibleOffer";
        }
    }

    /**
     * All places it could have are taken by needs that are at least as urgent, or by locked and active pairs.
     *
     * @param needs  the needs that compete for the same places, this one among them; they are more than the places that
     *               locked and active pairs leave
     * @param places what is full: each a cap that binds
     * @param extend the smallest set of caps that, one place more each, would let this need be served and nobody lose; a
     *               cap can stand in it once only
     */
    record CapacityTaken(List<String> needs, List<FullCap> places, List<FullCap> extend) implements Reason {
        public CapacityTaken {
            needs = List.copyOf(needs);
            places = List.copyOf(places);
            extend = List.copyOf(extend);
        }

        @Override
        public String key() {
            return "capacityTaken";
        }
    }

    /**
     * Somebody could help, but fits less well than the round asks for.
     *
     * @param pairs how many such offers there are
     */
    record BelowFloor(int pairs) implements Reason {
        @Override
        public String key() {
            return "belowFloor";
        }
    }

    /** It takes no part for now. */
    record Paused() implements Reason {
        @Override
        public String key() {
            return "paused";
        }
    }
}
