package org.peerbench.relationships.page;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.peerbench.relationships.measure.Measure;
import org.peerbench.relationships.network.Network;

/** A column of the table of partners: one figure of each. */
enum StandingColumn {
    DEGREE(Measure.DEGREE, row -> row.degree().degree()),
    IN_DEGREE(Measure.IN_DEGREE, row -> row.degree().in()),
    OUT_DEGREE(Measure.OUT_DEGREE, row -> row.degree().out()),
    CONFIRMED(Measure.CONFIRMED, row -> row.degree().confirmed()),
    UNKNOWN(Measure.UNKNOWN, row -> row.degree().unknown()),
    BETWEENNESS(Measure.BETWEENNESS, 2, row -> OptionalDouble.of(row.standing().betweenness())),
    BETWEENNESS_NORMALISED(
            Measure.BETWEENNESS_NORMALISED, 3, row -> row.standing().betweennessNormalised()),
    HARMONIC_CLOSENESS(Measure.HARMONIC_CLOSENESS, 2, row -> row.standing().harmonicCloseness()),
    CLOSENESS(Measure.CLOSENESS, 2, row -> row.standing().closeness()),
    PAIRS_PARTED(Measure.PAIRS_PARTED, row -> row.standing().pairsParted()),
    CORE(Measure.CORE, row -> row.standing().core()),
    CONSTRAINT(Measure.CONSTRAINT, 2, row -> row.standing().constraint()),
    EFFECTIVE_SIZE(Measure.EFFECTIVE_SIZE, 2, row -> row.standing().effectiveSize());

    private final Measure measure;
    private final int decimals;
    private final Function<StandingRow, OptionalDouble> figure;

    StandingColumn(Measure measure, ToDoubleFunction<StandingRow> count) {
        this(measure, 0, row -> OptionalDouble.of(count.applyAsDouble(row)));
    }

    StandingColumn(Measure measure, int decimals, Function<StandingRow, OptionalDouble> figure) {
        this.measure = measure;
        this.decimals = decimals;
        this.figure = figure;
    }

    /** Those that say something about a network: arrows only where there are some. */
    static List<StandingColumn> of(Network network) {
        return Arrays.stream(values())
                .filter(column -> network.directed() || (column != IN_DEGREE && column != OUT_DEGREE))
                .toList();
    }

    /** The column of a name in an address. */
    static Optional<StandingColumn> named(String name) {
        return Arrays.stream(values())
                .filter(column -> column.code().equals(name))
                .findFirst();
    }

    Measure measure() {
        return measure;
    }

    /** Its name in addresses. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Message key of its short heading. */
    String headingKey() {
        return "measures.column." + code();
    }

    OptionalDouble figure(StandingRow row) {
        return figure.apply(row);
    }

    /** As people read it; empty where it is not defined. */
    Optional<String> shown(StandingRow row) {
        return text(row, "%." + decimals + "f");
    }

    /** As other programs read it; empty where it is not defined. */
    Optional<String> exact(StandingRow row) {
        return text(row, decimals == 0 ? "%.0f" : "%.15g");
    }

    private Optional<String> text(StandingRow row, String format) {
        OptionalDouble value = figure(row);
        return value.isPresent()
                ? Optional.of(String.format(Locale.ROOT, format, value.getAsDouble()))
                : Optional.empty();
    }

    /** The highest first or, turned round, the lowest; where it is not defined, last in both. */
    Comparator<StandingRow> order(boolean highestFirst) {
        Comparator<StandingRow> defined =
                Comparator.comparing(row -> figure(row).isEmpty());
        Comparator<StandingRow> rising =
                Comparator.comparingDouble(row -> figure(row).orElse(0));
        return defined.thenComparing(highestFirst ? rising.reversed() : rising);
    }
}
