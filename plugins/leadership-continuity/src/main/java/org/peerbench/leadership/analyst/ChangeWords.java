package org.peerbench.leadership.analyst;

import java.util.stream.Collectors;
import org.peerbench.api.text.Texts;
import org.peerbench.leadership.measure.Changes;
import org.peerbench.leadership.measure.Measure;
import org.peerbench.leadership.words.Words;

/** What changed, by its reasons, in one line. */
final class ChangeWords {
    private final Texts texts;
    private final FigureWords words;

    ChangeWords(Texts texts, FigureWords words) {
        this.texts = texts;
        this.words = words;
    }

    Gauge of(Changes changes) {
        Words reasons = new Words(texts);
        String why = changes.byReason().entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> texts.of("figures.reason", reasons.of(entry.getKey()), entry.getValue()))
                .collect(Collectors.joining(", "));
        String value = texts.of(
                "figures.changes",
                Math.round(changes.changes().value()),
                changes.postsChanged(),
                changes.postsTwice(),
                changes.jointHolders());
        return words.gauge(Measure.CHANGES, value, why.isEmpty() ? null : why);
    }
}
