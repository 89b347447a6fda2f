package org.peerbench.leadership.route;

import org.peerbench.api.route.Maybe;
import org.peerbench.leadership.measure.Figure;

/** A figure with the bounds that partial dates leave; {@code null} where it is not defined. */
public record Bounded(
        @Maybe Double value, @Maybe Double low, @Maybe Double high) {
    static Bounded of(Figure figure) {
        return new Bounded(number(figure.value()), number(figure.low()), number(figure.high()));
    }

    static Double number(double value) {
        return Double.isNaN(value) || Double.isInfinite(value) ? null : value;
    }
}
