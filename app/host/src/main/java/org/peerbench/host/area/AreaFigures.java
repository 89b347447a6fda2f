package org.peerbench.host.area;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.text.Texts;
import org.peerbench.host.directory.Figure;
import org.peerbench.host.directory.Figures;
import org.peerbench.host.directory.Indicator;
import org.peerbench.host.directory.Source;
import org.peerbench.host.directory.Sources;

/** The published figures of one area, each with period and source beside it. */
record AreaFigures(
        List<Figure> all, LocalDate day, Map<String, Indicator> catalogue, Map<String, Source> sources, Texts texts) {
    /** What a coordinator asks about first: who lives there, how old, how poor, and how people leave hospital. */
    private static final List<String> FIRST =
            List.of("pct_65plus", "pct_85plus", "imd_avg_score", "dtoc_days_per_100k_adults", "asc_workforce_turnover");

    static AreaFigures read(Handle sql, String area, LocalDate day, Texts texts) {
        Figures figures = new Figures(sql);
        return new AreaFigures(
                figures.ofArea(area),
                day,
                figures.indicators().stream().collect(Collectors.toMap(Indicator::id, Function.identity())),
                new Sources(sql).byId(),
                texts);
    }

    /** The few that come first; one that the area does not have is not known. */
    List<Overview.FigureLine> first() {
        Map<String, Figure> latest = FiguresOfDay.latest(all, day).stream()
                .collect(Collectors.toMap(Figure::indicator, Function.identity()));
        return FIRST.stream()
                .filter(catalogue::containsKey)
                .map(id -> line(catalogue.get(id), latest.get(id)))
                .toList();
    }

    /** Every indicator with the figure for the day and, behind it, those of other times. */
    List<FigureTable.Row> rows() {
        Map<String, List<Figure>> series = FiguresOfDay.byIndicator(all);
        Map<String, Figure> latest = FiguresOfDay.latest(all, day).stream()
                .collect(Collectors.toMap(Figure::indicator, Function.identity()));
        List<FigureTable.Row> rows = new ArrayList<>();
        series.forEach((id, figures) -> {
            Figure shown = latest.get(id);
            List<FigureTable.Other> others = figures.stream()
                    .filter(figure -> !Objects.equals(figure.period(), shown.period()))
                    .map(figure -> new FigureTable.Other(
                            PeriodOfDay.words(figure.period()), quantity(figure).text(figure.value())))
                    .toList();
            rows.add(row(catalogue.get(id), shown, others));
        });
        return rows;
    }

    private FigureTable.Row row(Indicator indicator, Figure figure, List<FigureTable.Other> others) {
        return new FigureTable.Row(
                indicator.label(),
                quantity(figure).text(figure.value()),
                indicator.unit(),
                PeriodOfDay.words(figure.period()),
                figure.note(),
                new FigureNotes(texts).cited(sources.get(figure.source())),
                new FigureNotes(texts).what(indicator, sources.get(figure.source())),
                others);
    }

    private Overview.FigureLine line(Indicator indicator, Figure figure) {
        FigureNotes notes = new FigureNotes(texts);
        if (figure == null) {
            return new Overview.FigureLine(
                    indicator.label(),
                    texts.of("area.unknown"),
                    null,
                    notes.what(indicator, sources.get(indicator.source())));
        }
        Source source = sources.get(figure.source());
        return new Overview.FigureLine(
                indicator.label(),
                quantity(figure).whole(figure.value(), texts),
                texts.of("area.figure.beside", PeriodOfDay.words(figure.period()), notes.brief(source)),
                notes.what(indicator, source));
    }

    private Quantity quantity(Figure figure) {
        return Quantity.of(catalogue.get(figure.indicator()));
    }
}
