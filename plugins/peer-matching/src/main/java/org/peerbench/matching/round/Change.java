package org.peerbench.matching.round;

import java.util.List;
import java.util.Optional;

/** One thing that could be different in a round. */
public sealed interface Change {
    /** The round with it; the round itself stays as it is. */
    Round in(Round round);

    /** The need that it is about; empty where it is about a capacity. */
    Optional<String> need();

    /** A pair is kept together, whatever it costs. */
    record Lock(Link pair) implements Change {
        @Override
        public Round in(Round round) {
            return WhatIf.lock(round, pair);
        }

        @Override
        public Optional<String> need() {
            return Optional.of(pair.need());
        }
    }

    /** A pair is kept apart. */
    record Block(Link pair) implements Change {
        @Override
        public Round in(Round round) {
            return WhatIf.block(round, pair);
        }

        @Override
        public Optional<String> need() {
            return Optional.of(pair.need());
        }
    }

    /**
     * Two needs that both have somebody get each other's.
     *
     * @param one   the first need with what it would get
     * @param other the second need with what it would get
     */
    record Exchange(Link one, Link other) implements Change {
        @Override
        public Round in(Round round) {
            return WhatIf.lock(WhatIf.lock(round, one), other);
        }

        @Override
        public Optional<String> need() {
            return Optional.of(one.need());
        }
    }

    /**
     * A need is more or less urgent.
     *
     * @param tier 1 (most urgent) to 5
     */
    record Urgency(String of, int tier) implements Change {
        @Override
        public Round in(Round round) {
            return WhatIf.tier(round, of, tier);
        }

        @Override
        public Optional<String> need() {
            return Optional.of(of);
        }
    }

    /** A capacity is another: as large as given. */
    record Capacity(FullCap cap) implements Change {
        @Override
        public Round in(Round round) {
            return WhatIf.caps(round, List.of(cap));
        }

        @Override
        public Optional<String> need() {
            return Optional.empty();
        }
    }
}
