package org.peerbench.matching.learning;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What became of a measure in a group of cases: counts, and no average. Among so few an average would be moved by one
 * area, and would look like an effect.
 *
 * @param readings by case
 */
record Group(Map<Case, Reading> readings) {
    static Group of(List<Case> cases, Measure measure, Levels levels, Seen seen) {
        return new Group(
                cases.stream().collect(Collectors.toMap(each -> each, each -> measure.read(each, levels, seen))));
    }

    /** How many cases went a way. */
    long count(Way way) {
        return way.in(readings.values().stream().map(Reading::way).toList());
    }

    /** How many areas stand behind what is known. */
    long areas() {
        return readings.entrySet().stream()
                .filter(each -> each.getValue().way() != Way.NOT_KNOWN)
                .map(each -> each.getKey().area())
                .distinct()
                .count();
    }

    /** Whether it cannot be traced to one area; the same bound as in the report. */
    boolean untraceable() {
        return areas() >= Figure.FEWEST;
    }
}
