package org.peerbench.matching.learning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peerbench.matching.record.Need;

/**
 * Needs of one kind: how many were asked, and for how many of them help began.
 *
 * @param label the kind in words
 */
public record Tally(String label, long asked, long served) {
    /** By kind, in the order of the kinds; kinds of which there is none are left out. */
    static List<Tally> of(Programme programme, List<String> kinds, Function<Need, String> kind) {
        Set<String> served = programme.served().stream().map(Need::id).collect(Collectors.toSet());
        Map<String, List<Need>> by = new LinkedHashMap<>();
        kinds.forEach(each -> by.put(each, new ArrayList<>()));
        programme
                .asked()
                .forEach(need -> by.computeIfAbsent(kind.apply(need), none -> new ArrayList<>())
                        .add(need));
        return by.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> new Tally(
                        each.getKey(),
                        each.getValue().size(),
                        each.getValue().stream()
                                .filter(need -> served.contains(need.id()))
                                .count()))
                .toList();
    }
}
