package org.peerbench.leadership.analyst;

import org.peerbench.api.text.Texts;
import org.peerbench.leadership.measure.Figure;
import org.peerbench.leadership.measure.Measure;
import org.peerbench.leadership.measure.TenureRange;
import org.peerbench.leadership.survival.Interval;
import org.peerbench.leadership.survival.KaplanMeier;
import org.peerbench.leadership.survival.Quantile;
import org.peerbench.leadership.words.DateWords;

/** How long something usually lasts, in one sentence. */
final class TypicalWords {
    private final Texts texts;
    private final DateWords dates;

    TypicalWords(Texts texts) {
        this.texts = texts;
        this.dates = new DateWords(texts);
    }

    /**
     * The sentence.
     *
     * @param key of texts for the three cases, such as {@code typical.left}
     */
    String of(Typical typical, String key) {
        if (typical instanceof Typical.Median median) {
            return median(median.days(), key + ".median");
        }
        if (typical instanceof Typical.Mean mean) {
            return texts.of(key + ".mean", length(mean.cut().days()));
        }
        return texts.of(key + ".nothing");
    }

    /** As a figure of an area, with its range. */
    Gauge gauge(FigureWords words, Measure measure, KaplanMeier curve, TenureRange range) {
        Typical typical = Typical.of(curve, Interval.LOG_LOG);
        String key = measure == Measure.TENURE ? "typical.left" : "typical.filled";
        return words.gauge(measure, of(typical, key), range(typical, range));
    }

    /** Between what partial dates leave what is said; {@code null} where they leave nothing open. */
    String range(Typical typical, TenureRange range) {
        Figure figure = typical instanceof Typical.Median
                ? range.median()
                : typical instanceof Typical.Mean mean
                        ? range.restrictedMean(mean.cut().until())
                        : Figure.NONE;
        if (!figure.open() || length(figure.low()).equals(length(figure.high()))) {
            return null;
        }
        return Double.isNaN(figure.high())
                ? texts.of("figures.range.from", length(figure.low()))
                : texts.of("figures.range", length(figure.low()), length(figure.high()));
    }

    private String median(Quantile half, String key) {
        if (Double.isNaN(half.low())) {
            return texts.of(key, length(half.days()));
        }
        return Double.isNaN(half.high())
                ? texts.of(key + ".from", length(half.days()), length(half.low()))
                : texts.of(key + ".between", length(half.days()), length(half.low()), length(half.high()));
    }

    private String length(double days) {
        return dates.length(Math.round(days));
    }
}
