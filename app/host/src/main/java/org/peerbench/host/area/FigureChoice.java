package org.peerbench.host.area;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.peerbench.host.directory.Figures;
import org.peerbench.host.directory.Indicator;
import org.peerbench.host.directory.Sources;

/** Which figures can be shown on a map of areas, and which one is. */
final class FigureChoice {
    /** A share that everybody understands, known for every area: what the map begins with. */
    private static final String FIRST = "pct_65plus";

    private final Handle sql;
    private final Figures figures;
    private final List<Indicator> indicators;

    FigureChoice(Handle sql) {
        this.sql = sql;
        figures = new Figures(sql);
        indicators = figures.indicators().stream().filter(Indicator::onMap).toList();
    }

    /** What can be chosen, in the catalogue's order. */
    List<Indicator> indicators() {
        return indicators;
    }

    /** The figure asked for, else the first; empty when none is loaded. */
    Optional<ShownFigure> shown(AreasQuestion question) {
        return named(question.indicator())
                .or(() -> named(FIRST))
                .or(() -> indicators.stream().findFirst())
                .flatMap(indicator -> shown(indicator, question));
    }

    private Optional<Indicator> named(String id) {
        return indicators.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    private Optional<ShownFigure> shown(Indicator indicator, AreasQuestion question) {
        List<String> periods = figures.periods(indicator.id());
        Optional<String> period = periods.contains(question.period())
                ? Optional.of(question.period())
                : PeriodOfDay.of(periods, question.day());
        return period.map(each -> new ShownFigure(
                indicator,
                each,
                periods,
                values(indicator, each),
                new Sources(sql).byId().get(indicator.source())));
    }

    private Map<String, BigDecimal> values(Indicator indicator, String period) {
        Map<String, BigDecimal> values = new HashMap<>();
        figures.ofIndicator(indicator.id(), period)
                .forEach(figure ->
                        Quantity.number(figure.value()).ifPresent(number -> values.put(figure.area(), number)));
        return values;
    }
}
