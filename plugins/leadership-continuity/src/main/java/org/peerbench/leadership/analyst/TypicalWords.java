package org.peerbench.leadership.analyst;

import org.peerbench.api.text.Texts;
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
