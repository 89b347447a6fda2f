package org.peerbench.host.directory;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.directory.AreaFigure;

/** Figures of an area as tools read them: each complete in itself. */
final class FiguresOfArea {
    private final Map<String, Indicator> indicators;
    private final Map<String, Source> sources;

    private FiguresOfArea(Map<String, Indicator> indicators, Map<String, Source> sources) {
        this.indicators = indicators;
        this.sources = sources;
    }

    static List<AreaFigure> read(Handle sql, String area) {
        Figures figures = new Figures(sql);
        FiguresOfArea known = new FiguresOfArea(
                figures.indicators().stream().collect(Collectors.toMap(Indicator::id, Function.identity())),
                new Sources(sql).byId());
        return figures.ofArea(area).stream()
                .flatMap(figure -> known.figure(figure).stream())
                .toList();
    }

    private Optional<AreaFigure> figure(Figure figure) {
        return Optional.ofNullable(indicators.get(figure.indicator())).map(indicator -> figure(figure, indicator));
    }

    private AreaFigure figure(Figure figure, Indicator indicator) {
        Source source = sources.get(figure.source());
        return new AreaFigure(
                indicator.id(),
                indicator.label(),
                indicator.unit(),
                AreaFigure.Better.valueOf(indicator.direction().toUpperCase(Locale.ROOT)),
                indicator.status(),
                source == null ? figure.source() : source.title(),
                figure.period(),
                figure.value(),
                note(figure, indicator));
    }

    /** What is to be known of all figures of this kind, and of this one. */
    private static String note(Figure figure, Indicator indicator) {
        String both = Stream.of(indicator.note(), figure.note())
                .filter(Objects::nonNull)
                .filter(note -> !note.isBlank())
                .collect(Collectors.joining("; "));
        return both.isEmpty() ? null : both;
    }
}
