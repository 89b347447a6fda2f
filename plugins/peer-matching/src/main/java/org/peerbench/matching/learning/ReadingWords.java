package org.peerbench.matching.learning;

import java.util.Optional;
import org.peerbench.api.text.Texts;

/** What is known before and after, in words. */
record ReadingWords(Texts texts) {
    /** A number, or from the lowest to the highest, or that it is not known. */
    String value(Optional<Value> value) {
        return value.map(known -> known.exact()
                        ? known.low().toPlainString()
                        : texts.of(
                                "learning.between",
                                known.low().toPlainString(),
                                known.high().toPlainString()))
                .orElse(texts.of("programme.unknown"));
    }

    /** With the period of a published figure; says so where none has been published yet. */
    String value(Measure measure, Optional<Value> value, String period) {
        if (!measure.published()) {
            return value(value);
        }
        return period.isEmpty()
                ? texts.of("learning.unpublished")
                : texts.of("learning.published", value(value), period);
    }

    String way(Way way) {
        return texts.of("learning.way." + way);
    }
}
