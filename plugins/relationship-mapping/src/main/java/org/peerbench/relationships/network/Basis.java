package org.peerbench.relationships.network;

import java.time.Instant;
import java.util.Optional;

/**
 * Which reports count.
 *
 * @param recordedBy only what the workbench knew at this instant; empty for what it knows now
 * @param wave       id of the one round of asking whose answers count; empty for all that is known
 */
public record Basis(Optional<Instant> recordedBy, Optional<String> wave) {
    /** All that is known now. */
    public static final Basis ALL = new Basis(Optional.empty(), Optional.empty());

    /** What one round of asking brought. */
    public static Basis ofWave(String wave) {
        return new Basis(Optional.empty(), Optional.of(wave));
    }

    /** What was known at an instant. */
    public static Basis recordedBy(Optional<Instant> instant) {
        return instant.isEmpty() ? ALL : new Basis(instant, Optional.empty());
    }
}
