package org.peerbench.relationships.exporting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.peerbench.relationships.network.Actor;
import org.peerbench.relationships.network.Network;
import org.peerbench.relationships.network.NetworkQuestion;
import org.peerbench.relationships.network.Relation;
import org.peerbench.relationships.network.Report;
import org.peerbench.relationships.network.TieRule;
import org.peerbench.relationships.network.Word;

/**
 * Which reports another program should draw: of each partner about each other the word that counts today, where it is a
 * link. Earlier answers and what third parties say would else be counted as further links of the same two.
 *
 * @param senders by id of a report, the organisation from which its line goes out
 */
record TodaysLines(Map<String, String> senders) {
    /** Of the reports of one relation, as they count on a day. */
    static TodaysLines of(Relation relation, List<Report> reports, LocalDate day) {
        Map<Set<String>, List<Report>> pairs = reports.stream()
                .collect(Collectors.groupingBy(report -> new TreeSet<>(List.of(report.sender(), report.receiver()))));
        NetworkQuestion question = NetworkQuestion.of(relation, day).by(TieRule.REPORTED);
        Map<String, String> senders = new HashMap<>();
        pairs.forEach((pair, about) -> {
            List<Actor> two = pair.stream().map(id -> new Actor(id, id, "")).toList();
            Network.derive(two, about, question).dyads().stream()
                    .filter(dyad -> isLink(dyad.says(), relation))
                    .forEach(dyad ->
                            senders.put(dyad.says().report().orElseThrow().id(), dyad.from()));
        });
        return new TodaysLines(senders);
    }

    private static boolean isLink(Word word, Relation relation) {
        return word.value().isPresent() && relation.scale().rank(word.value().getAsInt()) > 0;
    }
}
