package org.peerbench.relationships.exporting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peerbench.api.page.Answer;
import org.peerbench.relationships.network.Actor;
import org.peerbench.relationships.network.AnswerStatus;
import org.peerbench.relationships.network.Dyad;
import org.peerbench.relationships.network.Network;
import org.peerbench.relationships.network.Word;

/**
 * A network as each partner says on one day: its row holds its levels of the others. A blank is not known and "?" is a
 * "don't know". Dates, notes and earlier answers do not fit into a matrix.
 */
final class MatrixTable {
    private MatrixTable() {}

    /** Of a network whose arcs are as their senders say. */
    static Answer.Tables.Sheet of(Network reported) {
        Map<List<String>, String> cells = new HashMap<>();
        for (Dyad dyad : reported.dyads()) {
            cells.put(List.of(dyad.from(), dyad.to()), cell(dyad.says()));
        }
        List<String> headings = new ArrayList<>(List.of(""));
        reported.actors().forEach(actor -> headings.add(actor.label()));
        List<List<String>> rows = new ArrayList<>();
        for (Actor sender : reported.actors()) {
            List<String> row = new ArrayList<>(List.of(sender.label()));
            reported.actors().forEach(to -> row.add(cells.getOrDefault(List.of(sender.id(), to.id()), "")));
            rows.add(row);
        }
        return new Answer.Tables.Sheet("Matrix", headings, rows);
    }

    private static String cell(Word word) {
        if (word.value().isPresent()) {
            return String.valueOf(word.value().getAsInt());
        }
        return word.report()
                .filter(report -> report.answer().status() == AnswerStatus.DONT_KNOW)
                .map(report -> "?")
                .orElse("");
    }
}
