package org.peerbench.host.area;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.peerbench.host.directory.AreaEntry;
import org.peerbench.host.directory.Indicator;
import org.peerbench.host.directory.Source;

/**
 * The figure by which areas are coloured.
 *
 * @param indicator what it is
 * @param period    which time it speaks of
 * @param periods   which times it is known for, the earliest first
 * @param values    by area; an area without one is not known
 * @param source    where it comes from, or {@code null}
 */
record ShownFigure(
        Indicator indicator, String period, List<String> periods, Map<String, BigDecimal> values, Source source) {
    Quantity quantity() {
        return Quantity.of(indicator);
    }

    Optional<BigDecimal> of(AreaEntry entry) {
        return Optional.ofNullable(values.get(entry.area().id()));
    }

    /** The known values of these areas. */
    List<BigDecimal> known(List<AreaEntry> areas) {
        return areas.stream().map(this::of).flatMap(Optional::stream).toList();
    }

    Stream<AreaEntry> unknown(List<AreaEntry> areas) {
        return areas.stream().filter(entry -> of(entry).isEmpty());
    }
}
