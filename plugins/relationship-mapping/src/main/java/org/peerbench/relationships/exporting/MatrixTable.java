package org.peerbench.relationships.exporting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerbench.api.page.Answer;
import org.peerbench.relationships.network.Actor;
import org.peerbench.relationships.network.Dyad;
import org.peerbench.relationships.network.Network;
import org.peerbench.relationships.network.Word;

/**
 * A network as each partner says on one day: its row holds its levels of the others. A blank is not known; why it is not
 * known, dates, notes and earlier answers do not fit into a matrix. Other programs stop at a cell that is no number.
 */
final class MatrixTable {
    private MatrixTable() {}

    /**
     * Of a network whose arcs are as their senders say.
     *
     * @param corner what stands where names of rows and of columns meet: programs stumble over a file that begins with
     *               an empty cell
     */
    static Answer.Tables.Sheet of(Network reported, String corner) {
        Map<List<String>, String> cells = new HashMap<>();
        for (Dyad dyad : reported.dyads()) {
            cells.put(List.of(dyad.from(), dyad.to()), cell(dyad.says()));
        }
        List<String> headings = new ArrayList<>(List.of(corner));
        Map<String, Long> bearers =
                reported.actors().stream().collect(Collectors.groupingBy(Actor::label, Collectors.counting()));
        reported.actors().forEach(actor -> headings.add(name(actor, bearers)));
        List<List<String>> rows = new ArrayList<>();
        for (Actor sender : reported.actors()) {
            List<String> row = new ArrayList<>(List.of(name(sender, bearers)));
            reported.actors().forEach(to -> row.add(cells.get(List.of(sender.id(), to.id()))));
            rows.add(row);
        }
        return new Answer.Tables.Sheet("Matrix", headings, rows, Set.copyOf(headings.subList(1, headings.size())));
    }

    /** Two of one name go by their ids. */
    private static String name(Actor actor, Map<String, Long> bearers) {
        return bearers.get(actor.label()) == 1 ? actor.label() : actor.id();
    }

    private static String cell(Word word) {
        return word.value().isPresent() ? String.valueOf(word.value().getAsInt()) : null;
    }
}
