package org.peerbench.host.area;

import org.peerbench.api.date.Span;
import org.peerbench.api.text.Texts;
import org.peerbench.host.listing.DayText;

/** Since when and until when something existed, in words. */
final class ValidText {
    private ValidText() {}

    static String of(Span valid, Texts texts) {
        if (valid.to() == null) {
            return valid.from() == null
                    ? texts.of("area.valid.unknown")
                    : texts.of("area.valid.since", DayText.of(valid.from()));
        }
        return valid.from() == null
                ? texts.of("area.valid.until", DayText.of(valid.to()))
                : texts.of("area.valid.between", DayText.of(valid.from()), DayText.of(valid.to()));
    }
}
