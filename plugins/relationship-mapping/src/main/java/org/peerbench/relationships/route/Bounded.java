package org.peerbench.relationships.route;

import java.util.OptionalDouble;
import org.peerbench.api.route.Maybe;
import org.peerbench.relationships.measure.Density;

/** A figure with the bounds that unknown pairs leave. */
public record Bounded(
        @Maybe Double value, @Maybe Double low, @Maybe Double high) {
    static Bounded of(Density density) {
        return new Bounded(number(density.value()), number(density.low()), number(density.high()));
    }

    static Double number(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }
}
