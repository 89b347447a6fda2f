package org.peerbench.host.area;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peerbench.host.directory.Figure;

/** Of each figure of an area the one that speaks of a day. */
final class FiguresOfDay {
    private FiguresOfDay() {}

    /**
     * One figure for each indicator, in the order given.
     *
     * @param figures of one area, by indicator and then in time
     */
    static List<Figure> latest(List<Figure> figures, LocalDate day) {
        List<Figure> chosen = new ArrayList<>();
        byIndicator(figures).values().forEach(series -> {
            String period = PeriodOfDay.of(series.stream().map(Figure::period).toList(), day)
                    .orElseThrow();
            series.stream()
                    .filter(figure -> figure.period().equals(period))
                    .findFirst()
                    .ifPresent(chosen::add);
        });
        return chosen;
    }

    static Map<String, List<Figure>> byIndicator(List<Figure> figures) {
        Map<String, List<Figure>> series = new LinkedHashMap<>();
        figures.forEach(figure -> series.computeIfAbsent(figure.indicator(), id -> new ArrayList<>())
                .add(figure));
        return series;
    }
}
