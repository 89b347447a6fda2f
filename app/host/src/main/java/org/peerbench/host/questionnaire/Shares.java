package org.peerbench.host.questionnaire;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.peerbench.api.questionnaire.Combined;

/**
 * How many chose each option. An option is told of only where at least five chose it and at least five did not; and where
 * those whose option is not told of are fewer than five, the rarest of the others is left out too, until they are five.
 */
final class Shares {
    private Shares() {}

    /** What may be told of these choices, each the values that one rater chose. */
    static List<Combined.Share> of(List<List<String>> choices) {
        int raters = choices.size();
        Map<String, Integer> counts = new TreeMap<>();
        choices.forEach(chosen -> chosen.stream().distinct().forEach(option -> counts.merge(option, 1, Integer::sum)));
        List<Map.Entry<String, Integer>> told = new ArrayList<>(counts.entrySet());
        told.removeIf(option -> option.getValue() < Combined.FEWEST || raters - option.getValue() < Combined.FEWEST);
        told.sort(Comparator.comparing(Map.Entry::getValue));
        while (!told.isEmpty() && rest(choices, told) < Combined.FEWEST && rest(choices, told) > 0) {
            told.remove(0);
        }
        return told.stream()
                .sorted(Map.Entry.comparingByKey())
                .map(option ->
                        new Combined.Share(option.getKey(), Bands.rounded(option.getValue()), Bands.rounded(raters)))
                .toList();
    }

    /** Who chose none of these options. */
    private static long rest(List<List<String>> choices, List<Map.Entry<String, Integer>> told) {
        List<String> options = told.stream().map(Map.Entry::getKey).toList();
        return choices.stream()
                .filter(chosen -> chosen.stream().noneMatch(options::contains))
                .count();
    }
}
