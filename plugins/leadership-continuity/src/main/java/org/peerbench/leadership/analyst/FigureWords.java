package org.peerbench.leadership.analyst;

import java.util.Locale;
import org.peerbench.api.page.part.Definition;
import org.peerbench.api.text.Texts;
import org.peerbench.leadership.measure.Figure;
import org.peerbench.leadership.measure.Measure;
import org.peerbench.leadership.words.DateWords;

/** Figures in words, each with its range wherever dates that are known in part feed it. */
final class FigureWords {
    private final Texts texts;
    private final DateWords dates;

    FigureWords(Texts texts) {
        this.texts = texts;
        this.dates = new DateWords(texts);
    }

    Gauge gauge(Line line) {
        return gauge(line.measure(), said(line.figure().value(), line), range(line));
    }

    Gauge gauge(Measure measure, String value, String range) {
        String plain = "figures." + measure.nameKey();
        return new Gauge(
                texts.of(texts.has(plain) ? plain : measure.nameKey()),
                value,
                range,
                texts.of(measure.actionKey()),
                new Definition(texts.of("figures.what"), texts.of(measure.definitionKey())));
    }

    /** So many seats of all, with the range. */
    Gauge seats(Measure measure, Figure share, Figure all) {
        if (!share.defined()) {
            return gauge(measure, texts.of("figures.none"), null);
        }
        long seats = Math.round(all.value());
        String range = share.open() ? texts.of("figures.range", percent(share.low()), percent(share.high())) : null;
        Gauge gauge = gauge(measure, texts.of("figures.of", Math.round(share.value() * seats), seats), range);
        boolean none = share.high() == 0;
        return none ? new Gauge(gauge.name(), gauge.value(), null, null, gauge.definition()) : gauge;
    }

    private String range(Line line) {
        Figure figure = line.figure();
        if (!figure.open()) {
            return null;
        }
        String low = said(figure.low(), line);
        String high = said(figure.high(), line);
        return low.equals(high) ? null : texts.of("figures.range", low, high);
    }

    private String said(double value, Line line) {
        if (Double.isNaN(value)) {
            return texts.of("figures.none");
        }
        return switch (line.unit()) {
            case SHARE -> percent(value);
            case LENGTH -> dates.length(Math.round(value));
            case DAYS -> texts.of("words.days", Math.round(value));
            case COUNT -> count(value);
        };
    }

    static String percent(double share) {
        return Math.round(share * 100) + "%";
    }

    private static String count(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.format(Locale.UK, "%.1f", value);
    }
}
