package org.peerbench.host.exchange;

import java.util.List;
import java.util.stream.Collectors;
import org.peerbench.api.exchange.Answers.Given;
import org.peerbench.api.exchange.Answers.Missing;
import org.peerbench.api.exchange.Answers.Why;

/** What is said beside an answer that is not whole. */
final class AnswerNote {
    private AnswerNote() {}

    /** The sentence, or {@code null} when nothing is missing. */
    static String of(List<? extends Given<?>> given, List<Missing> missing) {
        List<Missing> telling =
                missing.stream().filter(each -> each.why() != Why.NOT_RECORDED).toList();
        if (!telling.isEmpty()) {
            return telling.stream()
                    .map(each -> Sentences.of("exchange.missing." + each.why(), each.name()))
                    .collect(Collectors.joining(" "));
        }
        return given.isEmpty() ? Sentences.of("exchange.notRecorded") : null;
    }
}
