package org.peerbench.relationships.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peerbench.api.date.Span;
import org.peerbench.relationships.network.Carriers;
import org.peerbench.relationships.network.Dyad;
import org.peerbench.relationships.network.Network;
import org.peerbench.relationships.network.Report;
import org.peerbench.relationships.network.Word;

/** What each partner says of each other today. */
record TodaysWords(Map<List<String>, Word> words) {
    /** Of a network whose arcs are as their senders say. */
    static TodaysWords of(Network reported) {
        Map<List<String>, Word> words = new HashMap<>();
        for (Dyad dyad : reported.told()) {
            words.put(List.of(dyad.from(), dyad.to()), dyad.says());
        }
        return new TodaysWords(words);
    }

    /** Whether a report that says nothing but its answer says what its side says anyhow. */
    boolean hold(Report report) {
        Word word = words.get(List.of(report.sender(), report.receiver()));
        boolean nothingElse = report.onBehalfOf().equals(report.sender())
                && report.period().equals(Span.OPEN)
                && report.observed().isEmpty()
                && report.carriers().equals(Carriers.UNKNOWN)
                && report.respondent().isEmpty()
                && report.note().isEmpty();
        return word != null && nothingElse && same(word, report);
    }

    private static boolean same(Word word, Report report) {
        if (report.answer().given() || word.value().isPresent()) {
            return report.answer().value().equals(word.value());
        }
        return word.report()
                .filter(known -> known.answer().status() == report.answer().status())
                .isPresent();
    }
}
