package org.peerbench.matching.words;

import java.time.format.TextStyle;
import java.util.Locale;
import java.util.stream.Collectors;
import org.peerbench.api.date.DayInWords;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.record.When;

/** When somebody has time, in words. */
public record WhenWords(Texts texts) {
    /** From when, until when and on which days. */
    public String of(When when) {
        String span = when.from()
                .map(from -> when.until()
                        .map(until -> texts.of("when.between", DayInWords.of(from), DayInWords.of(until)))
                        .orElse(texts.of("when.from", DayInWords.of(from))))
                .orElse(when.until()
                        .map(until -> texts.of("when.until", DayInWords.of(until)))
                        .orElse(texts.of("when.any")));
        String days = when.days().stream()
                .sorted()
                .map(day -> day.getDisplayName(TextStyle.FULL, Locale.UK))
                .collect(Collectors.joining(", "));
        return days.isEmpty() ? span : texts.of("when.days", span, days);
    }
}
